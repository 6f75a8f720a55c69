package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.organisation.model.FreeMailDomain;
import org.enishi.organisation.store.FreeMailDomains;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The operator's list of domains where anybody gets an address. What is below one of them is meant as well. */
@Stateless
public class MailDomainService {

    @Inject
    private FreeMailDomains domains;

    @Inject
    private AuditLog audit;

    @Requires(Permission.MAIL_DOMAINS_EDIT)
    public List<String> list() {
        return domains.list();
    }

    @Requires(Permission.MAIL_DOMAINS_EDIT)
    public void add(String domain) {
        FreeMailDomain added = new FreeMailDomain(domain);
        if (domains.find(added.domain()).isPresent()) {
            throw new RuleViolated("rule.mailDomain.there", added.domain());
        }
        domains.add(added);
        audit.record(AuditAct.MAIL_DOMAIN_ADDED, AuditDetail.none().changing("mailDomain", null, added.domain()));
    }

    @Requires(Permission.MAIL_DOMAINS_EDIT)
    public void remove(String domain) {
        FreeMailDomain removed = domains.find(domain).orElseThrow(NotFound::new);
        domains.remove(removed);
        audit.record(AuditAct.MAIL_DOMAIN_REMOVED, AuditDetail.none().changing("mailDomain", domain, null));
    }
}
