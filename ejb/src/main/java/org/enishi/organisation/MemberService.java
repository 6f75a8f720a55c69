package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.organisation.data.Entitlement;
import org.enishi.organisation.data.MemberDetail;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.organisation.data.OrganisationName;
import org.enishi.organisation.model.MemberFacts;
import org.enishi.organisation.model.MemberPolicy;
import org.enishi.organisation.model.OrganisationFacts;
import org.enishi.organisation.model.RightsPolicy;
import org.enishi.organisation.store.MemberPages;
import org.enishi.organisation.store.Members;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.security.Role;

/** The people of the actor's own organisation; to the operator, those of all organisations of the region. */
@Stateless
public class MemberService {

    /** How long somebody who was deleted can come back. */
    public static final Duration RESTORABLE = MemberPolicy.RESTORABLE;

    @Inject
    private MemberPages pages;

    @Inject
    private Members members;

    @Inject
    private MemberDesk desk;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** With what each may do, and what its reader may do to each. */
    @Requires(Permission.MEMBERS_VIEW)
    public Page<MemberLine> listColleagues(MemberFilter filter, MemberOrder order, PageRequest page) {
        Actor actor = currentActor.get();
        if (actor.isOperator() || !filter.isOpen()) {
            MemberPages.Found found = pages.find(actor, filter, order, page, clock.instant());
            return withActions(found.page(), desk.factsOfLiving(found));
        }
        // How many they are is among the facts by which the rows are judged anyway.
        OrganisationFacts own = desk.ownFacts(actor, MemberPages.isPlannedAnew(order, page));
        long people = own.quota().registered();
        List<MemberRow> rows = pages.colleagues(actor, people, order, page, clock.instant());
        return withActions(new Page<>(rows, people), Map.of(own.organisationId(), own));
    }

    /** Those of the own organisation who were deleted and can still come back. */
    @Requires(Permission.MEMBERS_DELETE)
    public Page<MemberLine> listRestorable(PageRequest page) {
        Page<MemberRow> deleted = members.deletedSince(
                currentActor.get().organisationId(), clock.instant().minus(MemberPolicy.RESTORABLE), page);
        return withActions(deleted, desk.factsOf(deleted.rows()));
    }

    @Requires(Permission.MEMBERS_VIEW)
    public MemberDetail read(UUID accountId) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        MemberRow row = members.findVisibleTo(actor, accountId)
                .filter(found -> found.state().isLiving() || actor.role() == Role.ADMINISTRATOR)
                .orElseThrow(NotFound::new);
        MemberFacts member = MemberFacts.of(row, now);
        OrganisationFacts owner = desk.factsOf(List.of(row)).get(row.organisationId());
        return new MemberDetail(
                row,
                member.status(),
                MemberPolicy.allowed(actor, member, owner, now),
                MemberPolicy.refused(actor, member, owner, now));
    }

    /** The permission table, as far as it concerns people whom the reader sees. */
    @Requires(Permission.MEMBERS_VIEW)
    public List<Entitlement> explainRights() {
        Actor actor = currentActor.get();
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> actor.isOperator() || kind == actor.kind())
                .flatMap(kind -> Arrays.stream(Role.values()).map(role -> RightsPolicy.of(role, kind)))
                .flatMap(List::stream)
                .toList();
    }

    /** Whose people the operator sees, to narrow the list down by. */
    @Requires(Permission.MEMBERS_ADMIT_ELSEWHERE)
    public List<OrganisationName> listOrganisations() {
        return desk.namesOf(currentActor.get().region());
    }

    private Page<MemberLine> withActions(Page<MemberRow> page, Map<UUID, OrganisationFacts> owners) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        List<MemberLine> lines = page.rows().stream()
                .map(row -> {
                    MemberFacts member = MemberFacts.of(row, now);
                    OrganisationFacts owner = owners.get(row.organisationId());
                    return new MemberLine(
                            row,
                            member.status(),
                            MemberPolicy.allowed(actor, member, owner, now),
                            RightsPolicy.of(row.role(), row.organisationKind()));
                })
                .toList();
        return page.as(lines);
    }
}
