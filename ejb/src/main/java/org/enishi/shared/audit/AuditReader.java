package org.enishi.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.shared.audit.store.AuditEntries;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;

/**
 * The part of the audit log that concerns an organisation, for the services of the domains. It asks for no permission:
 * they do, and they say whose.
 */
@ApplicationScoped
public class AuditReader {

    @Inject
    private AuditEntries entries;

    public Page<AuditRow> ofOrganisation(UUID organisationId, PageRequest page) {
        return ofOrganisation(organisationId, AuditSearch.all(), page);
    }

    public Page<AuditRow> ofOrganisation(UUID organisationId, AuditSearch search, PageRequest page) {
        return entries.ofOrganisation(organisationId, search, page);
    }

    public Page<AuditRow> ofPerson(UUID organisationId, UUID accountId, PageRequest page) {
        return entries.ofPerson(organisationId, accountId, page);
    }

    /** Also those that were refused. */
    public Page<AuditRow> signInsOf(UUID accountId, PageRequest page) {
        return entries.signInsOf(accountId, page);
    }

    /** What of one kind was done to a person, the newest first. */
    public List<AuditRow> onPerson(UUID accountId, AuditAct act, int most) {
        return entries.onPerson(accountId, act, most);
    }

    /** To whom somebody has done a thing since then that ended in this. */
    public Set<UUID> targetsOf(UUID actorId, AuditAct act, String after, Instant since) {
        return entries.targetsOf(actorId, act, after, since);
    }

    public Page<AuditRow> ofBatch(UUID organisationId, UUID batchId, PageRequest page) {
        return entries.ofBatch(organisationId, batchId, page);
    }
}
