package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.organisation.data.OrganisationFilter;
import org.enishi.organisation.data.OrganisationLine;
import org.enishi.organisation.data.OrganisationOrder;
import org.enishi.organisation.model.OrganisationPolicy;
import org.enishi.organisation.store.OrganisationLists;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.AuditReader;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** All organisations of the operator's region. */
@Stateless
public class OrganisationRegister {

    @Inject
    private OrganisationLists organisations;

    @Inject
    private OrganisationDesk desk;

    @Inject
    private AuditReader entries;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.ORGANISATIONS_VIEW)
    public Page<OrganisationLine> list(OrganisationFilter filter, OrganisationOrder order, PageRequest page) {
        return organisations.list(currentActor.get().region(), filter, unattendedSince(), order, page);
    }

    /** Of how many no administrator came in for a long time. */
    @Requires(Permission.ORGANISATIONS_VIEW)
    public long countUnattended() {
        return organisations.count(
                currentActor.get().region(), new OrganisationFilter("", null, null, true), unattendedSince());
    }

    @Requires(Permission.ORGANISATIONS_VIEW)
    public OrganisationDetail read(UUID id) {
        return desk.read(currentActor.get().region(), id);
    }

    /** Everything that the filter leaves, in the same order, to be taken away: an act that is recorded. */
    @Requires(Permission.ORGANISATIONS_VIEW)
    public List<OrganisationLine> export(OrganisationFilter filter, OrganisationOrder order) {
        List<OrganisationLine> all = new ArrayList<>();
        Page<OrganisationLine> page;
        do {
            page = list(filter, order, new PageRequest(all.size(), PageRequest.MAXIMUM_SIZE));
            all.addAll(page.rows());
        } while (!page.rows().isEmpty() && all.size() < page.total());
        audit.record(
                AuditAct.ORGANISATIONS_EXPORTED, AuditDetail.none().changing("rows", null, String.valueOf(all.size())));
        return all;
    }

    @Requires(Permission.ORGANISATIONS_VIEW)
    public Page<AuditRow> history(UUID id, PageRequest page) {
        OrganisationDetail organisation = read(id);
        audit.record(AuditAct.AUDIT_READ, AuditDetail.on(id, organisation.row().name()));
        return entries.ofOrganisation(id, page);
    }

    private Instant unattendedSince() {
        return clock.instant().minus(OrganisationPolicy.UNATTENDED);
    }
}
