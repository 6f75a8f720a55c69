package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;

/** The accounts as lists of people. Two statements for a page, however long it is. */
@ApplicationScoped
public class Members {

    private static final String DELETED_SINCE = """
             where a.organisation.id = :owner and a.trail.deletedAt > :since
               and a.state = org.enishi.organisation.data.AccountState.DELETED
            """;

    /** Of colleagues only: nobody learns where the people of another organisation are. */
    private static final String SIGHTINGS = " left join Sighting s on s.accountId = a.id and s.organisationId = :home";

    private static final String ROWS = """
            select new org.enishi.organisation.data.MemberRow(
                a.id, a.version, o.id, o.name, o.kana, o.kind, a.person.familyName, a.person.givenName, a.person.familyKana,
                a.person.givenKana, a.person.title, a.person.department, a.person.mailAddress, a.role, a.state,
                a.credentials.entryUntil, a.credentials.initialPasswordIssues, g.closedUntil, a.trail.createdAt,
                a.trail.firstSignedInAt, a.trail.lastSignedInAt, a.trail.deletedAt, a.trail.changedAt, m.state, s.state, b.person.familyName, b.person.givenName)
            from Account a join a.organisation o
              left join SignInGuard g on g.key = concat('name:', a.loginKey)
              left join Account b on b.id = a.addedBy
              left join InvitationMail m on m.accountId = a.id
            """ + SIGHTINGS;

    private static final String COUNT = "select count(a.role) from Account a join a.organisation o";

    private static final String COUNT_WITH_GUARDS =
            COUNT + " left join SignInGuard g on g.key = concat('name:', a.loginKey)";

    private static final String COUNT_WITH_SIGHTINGS = COUNT_WITH_GUARDS + SIGHTINGS;

    /** Whoever comes after somebody in the order of {@link #BY_KANA}. */
    private static final String AFTER = """
             and (o.kana > :organisationKana or (o.kana = :organisationKana
               and (a.person.familyKana > :familyKana or (a.person.familyKana = :familyKana
                 and (a.person.givenKana > :givenKana or (a.person.givenKana = :givenKana and a.id > :last))))))
            """;

    private static final String BY_KANA = " order by o.kana, a.person.familyKana, a.person.givenKana, a.id";

    private static final String HOME = "home";

    /** Before everybody, and at home nowhere. */
    private static final UUID FIRST = new UUID(0, 0);

    private static final String CHOSEN_OF_REGION = ROWS + " where a.id in :ids and o.region = :owner";

    private static final String CHOSEN_OF_ORGANISATION = ROWS + " where a.id in :ids and o.id = :owner";

    private static final String EVER = ROWS + " where o.id = :owner" + BY_KANA;

    private static final String DELETED_ROWS = ROWS + DELETED_SINCE + " order by a.trail.deletedAt desc, a.id";

    private static final String DELETED_COUNT = "select count(a) from Account a join a.organisation o" + DELETED_SINCE;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Page<MemberRow> visibleTo(
            Actor actor, MemberFilter filter, MemberOrder order, PageRequest page, Instant now) {
        List<MemberRow> rows = rowsVisibleTo(actor, filter, order, page, now);
        return new Page<>(rows, countVisibleTo(actor, filter, now));
    }

    /** Where the total is known already. */
    public List<MemberRow> rowsVisibleTo(
            Actor actor, MemberFilter filter, MemberOrder order, PageRequest page, Instant now) {
        MemberCriteria criteria = new MemberCriteria(actor, filter, now);
        if (criteria.isImpossible()) {
            return List.of();
        }
        String sorted = MemberOrders.of(order, criteria.isOfSeveralOrganisations());
        String jpql = ROWS + criteria.owner() + criteria.condition() + sorted;
        return criteria.bind(entities.createQuery(jpql, MemberRow.class))
                .setParameter(HOME, actor.organisationId())
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long countVisibleTo(Actor actor, MemberFilter filter, Instant now) {
        MemberCriteria criteria = new MemberCriteria(actor, filter, now);
        return criteria.isImpossible() ? 0 : count(actor, criteria);
    }

    private long count(Actor actor, MemberCriteria criteria) {
        if (criteria.asksForSightings()) {
            String jpql = COUNT_WITH_SIGHTINGS + criteria.owner() + criteria.condition();
            return criteria.bind(entities.createQuery(jpql, Long.class))
                    .setParameter(HOME, actor.organisationId())
                    .getSingleResult();
        }
        String jpql = (criteria.asksForGuards() ? COUNT_WITH_GUARDS : COUNT) + criteria.owner() + criteria.condition();
        return criteria.bind(entities.createQuery(jpql, Long.class)).getSingleResult();
    }

    /**
     * The next ones in the order of the kana. However far in the list that is, it costs the same, and nobody is left out or
     * comes twice because others came or went meanwhile.
     *
     * @param last null to begin with
     */
    public List<MemberRow> visibleAfter(Actor actor, MemberFilter filter, MemberRow last, int most, Instant now) {
        MemberCriteria criteria = new MemberCriteria(actor, filter, now);
        if (criteria.isImpossible()) {
            return List.of();
        }
        String jpql = ROWS + criteria.owner() + criteria.condition() + AFTER + BY_KANA;
        return criteria.bind(entities.createQuery(jpql, MemberRow.class))
                .setParameter(HOME, actor.organisationId())
                .setParameter("organisationKana", last == null ? "" : last.organisationKana())
                .setParameter("familyKana", last == null ? "" : last.familyKana())
                .setParameter("givenKana", last == null ? "" : last.givenKana())
                .setParameter("last", last == null ? FIRST : last.accountId())
                .setMaxResults(most)
                .getResultList();
    }

    /** Also one who was deleted. Empty for whoever belongs to others, as for whoever does not exist. */
    public Optional<MemberRow> findVisibleTo(Actor actor, UUID accountId) {
        return findAllVisibleTo(actor, Set.of(accountId)).stream().findFirst();
    }

    /** In whatever state, and not where they are. Whose they are was asked before. */
    public List<MemberRow> everIn(UUID organisationId, PageRequest page) {
        return entities.createQuery(EVER, MemberRow.class)
                .setParameter(HOME, FIRST)
                .setParameter("owner", organisationId)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    /** Not more at once than a database takes parameters. */
    public List<MemberRow> findAllVisibleTo(Actor actor, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(actor.isOperator() ? CHOSEN_OF_REGION : CHOSEN_OF_ORGANISATION, MemberRow.class)
                .setParameter(HOME, actor.organisationId())
                .setParameter("ids", accountIds)
                .setParameter("owner", actor.isOperator() ? actor.region() : actor.organisationId())
                .getResultList();
    }

    /** Those who can still come back, the last one first. */
    public Page<MemberRow> deletedSince(UUID organisationId, Instant since, PageRequest page) {
        List<MemberRow> rows = entities.createQuery(DELETED_ROWS, MemberRow.class)
                .setParameter(HOME, organisationId)
                .setParameter("owner", organisationId)
                .setParameter("since", since)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = entities.createQuery(DELETED_COUNT, Long.class)
                .setParameter("owner", organisationId)
                .setParameter("since", since)
                .getSingleResult();
        return new Page<>(rows, total);
    }
}
