package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.IdlePeople;
import org.enishi.organisation.data.PeopleFigures;
import org.enishi.organisation.data.RoleCount;
import org.enishi.organisation.data.StateCount;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** The accounts as numbers. The deleted are never counted. */
@ApplicationScoped
public class PeopleCounts {

    /** How many people an organisation has, and how many of them can act for it. */
    public record Registered(long people, long activeAdministrators) {

        public static final Registered NOBODY = new Registered(0, 0);
    }

    private record Cell(Role role, AccountState state, long people) {

        static Cell of(Object[] row) {
            return new Cell((Role) row[0], (AccountState) row[1], (Long) row[2]);
        }
    }

    private static final String REGISTERED = """
            select a.organisation.id, count(a.role),
              sum(case when a.role = org.enishi.shared.security.Role.ADMINISTRATOR
                and a.state = org.enishi.organisation.data.AccountState.ACTIVE then 1 else 0 end)
            from Account a where a.organisation.id in :organisations
            """ + MemberCriteria.LIVING + " group by a.organisation.id";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public PeopleFigures ofOrganisation(UUID organisationId, int recentDays, Instant recent) {
        List<Cell> cells = cellsOf(organisationId);
        return new PeopleFigures(
                cells.stream().mapToLong(Cell::people).sum(),
                byRole(cells),
                byState(cells),
                recentDays,
                signedInSince(organisationId, recent),
                neverSignedIn(organisationId));
    }

    /**
     * Registered people and active administrators of each; an organisation that has nobody is missing. What is counted is the
     * role and not the account, because it stands in the index: of a hundred thousand people no row is read.
     */
    public Map<UUID, Registered> registeredIn(Collection<UUID> organisationIds) {
        return entities.createQuery(REGISTERED, Object[].class)
                .setParameter("organisations", organisationIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0], row -> new Registered((Long) row[1], ((Number) row[2]).longValue())));
    }

    /** An organisation that has none is missing. */
    public Map<UUID, Long> activeAdministratorsIn(Collection<UUID> organisationIds) {
        return entities.createQuery("""
                        select a.organisation.id, count(a.role) from Account a
                        where a.organisation.id in :organisations
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                          and a.role = org.enishi.shared.security.Role.ADMINISTRATOR
                        group by a.organisation.id
                        """, Object[].class)
                .setParameter("organisations", organisationIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    /** Who has not signed in since that moment; an organisation without one is there, too. */
    public List<IdlePeople> idle(String region, Instant since) {
        return entities.createQuery("""
                        select o.id, o.name, o.kind,
                          sum(case when a.state = org.enishi.organisation.data.AccountState.ACTIVE
                            and (a.trail.lastSignedInAt is null or a.trail.lastSignedInAt < :since) then 1 else 0 end)
                        from Organisation o left join Account a on a.organisation = o
                        where o.region = :region and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        group by o.id, o.name, o.kana, o.kind order by o.kana, o.name, o.id
                        """, Object[].class)
                .setParameter("region", region)
                .setParameter("since", since)
                .getResultStream()
                .map(row -> new IdlePeople(
                        (UUID) row[0], (String) row[1], (OrganisationKind) row[2], ((Number) row[3]).longValue()))
                .toList();
    }

    private List<Cell> cellsOf(UUID organisationId) {
        return entities.createQuery("""
                        select a.role, a.state, count(a) from Account a
                        where a.organisation.id = :organisation
                          and a.state <> org.enishi.organisation.data.AccountState.DELETED
                        group by a.role, a.state
                        """, Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .map(Cell::of)
                .toList();
    }

    private long signedInSince(UUID organisationId, Instant recent) {
        return entities.createQuery("""
                        select count(a) from Account a
                        where a.organisation.id = :organisation and a.trail.lastSignedInAt >= :recent
                          and a.state <> org.enishi.organisation.data.AccountState.DELETED
                        """, Long.class)
                .setParameter("organisation", organisationId)
                .setParameter("recent", recent)
                .getSingleResult();
    }

    private long neverSignedIn(UUID organisationId) {
        return entities.createQuery("""
                        select count(a) from Account a
                        where a.organisation.id = :organisation and a.trail.lastSignedInAt is null
                          and a.state <> org.enishi.organisation.data.AccountState.DELETED
                        """, Long.class)
                .setParameter("organisation", organisationId)
                .getSingleResult();
    }

    private static List<RoleCount> byRole(List<Cell> cells) {
        return Arrays.stream(Role.values())
                .map(role -> new RoleCount(
                        role,
                        cells.stream()
                                .filter(cell -> cell.role() == role)
                                .mapToLong(Cell::people)
                                .sum()))
                .toList();
    }

    private static List<StateCount> byState(List<Cell> cells) {
        return Arrays.stream(AccountState.values())
                .filter(state -> state != AccountState.DELETED)
                .map(state -> new StateCount(
                        state,
                        cells.stream()
                                .filter(cell -> cell.state() == state)
                                .mapToLong(Cell::people)
                                .sum()))
                .toList();
    }
}
