package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.OrganisationDetail;
import org.enishi.organisation.model.RightsPolicy;
import org.enishi.organisation.store.Members;
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

/**
 * What is kept of one organisation, for the operator to hand to it: whoever leaves cannot sign in any more to fetch it, and
 * after the retention it is erased. That it is taken is recorded with the first piece.
 */
@Stateless
public class OrganisationHandover {

    @Inject
    private OrganisationDesk desk;

    @Inject
    private Members members;

    @Inject
    private AuditReader entries;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Also those who were deleted, be it by the leaving itself. */
    @Requires(Permission.ORGANISATIONS_CHANGE)
    public List<MemberLine> takePeople(UUID id, PageRequest piece) {
        begin(id, "people", piece);
        return members.everIn(id, piece).stream()
                .map(row -> new MemberLine(
                        row,
                        row.statusAt(clock.instant()),
                        Set.of(),
                        RightsPolicy.of(row.role(), row.organisationKind())))
                .toList();
    }

    @Requires(Permission.ORGANISATIONS_CHANGE)
    public Page<AuditRow> takeHistory(UUID id, PageRequest piece) {
        begin(id, "history", piece);
        return entries.ofOrganisation(id, piece);
    }

    private void begin(UUID id, String what, PageRequest piece) {
        OrganisationDetail organisation = desk.read(currentActor.get().region(), id);
        if (piece.first() == 0) {
            audit.record(
                    AuditAct.ORGANISATIONS_EXPORTED,
                    AuditDetail.on(id, organisation.row().name()).within(id).changing(what, null, null));
        }
    }
}
