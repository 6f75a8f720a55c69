package org.enishi.shared.audit;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.shared.audit.store.AuditEntries;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Reading the audit log, which is itself an act. */
@Stateless
public class AuditService {

    @Inject
    private AuditEntries entries;

    @Inject
    private AuditLog log;

    @Requires(Permission.AUDIT_VIEW)
    public Page<AuditRow> readNewestFirst(AuditSearch search, PageRequest page) {
        log.record(AuditAct.AUDIT_READ, AuditDetail.none());
        return entries.newestFirst(search, page);
    }
}
