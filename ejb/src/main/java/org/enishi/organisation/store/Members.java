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
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.text.SearchKey;

/** The accounts as lists of people. Two statements for a page, however long it is. */
@ApplicationScoped
public class Members {

    private static final String LIVING = """
             and a.state <> org.enishi.organisation.data.AccountState.DELETED
               and a.person.searchKey like :pattern escape '!'
            """;

    private static final String DELETED_SINCE = """
             where a.organisation.id = :owner and a.trail.deletedAt > :since
               and a.state = org.enishi.organisation.data.AccountState.DELETED
            """;

    private static final String OF_ORGANISATION = " where a.organisation.id = :owner" + LIVING;

    private static final String OF_REGION = " where o.region = :owner" + LIVING;

    private static final String ROWS = """
            select new org.enishi.organisation.data.MemberRow(
                a.id, a.version, o.id, o.name, o.kind, a.person.familyName, a.person.givenName, a.person.familyKana,
                a.person.givenKana, a.person.title, a.person.department, a.person.mailAddress, a.role, a.state,
                a.credentials.entryUntil, a.credentials.initialPasswordIssues, g.closedUntil, a.trail.createdAt, a.trail.firstSignedInAt,
                a.trail.lastSignedInAt, a.trail.deletedAt, b.person.familyName, b.person.givenName)
            from Account a join a.organisation o
              left join SignInGuard g on g.key = concat('name:', a.loginKey)
              left join Account b on b.id = a.addedBy
            """;

    private static final String COUNT = "select count(a) from Account a join a.organisation o";

    private static final String BY_KANA = " order by o.kana, a.person.familyKana, a.person.givenKana, a.id";

    private static final String CHOSEN_OF_REGION = ROWS + " where a.id in :ids and o.region = :owner";

    private static final String CHOSEN_OF_ORGANISATION = ROWS + " where a.id in :ids and o.id = :owner";

    private static final String DELETED_ROWS = ROWS + DELETED_SINCE + " order by a.trail.deletedAt desc, a.id";

    private static final String DELETED_COUNT = COUNT + DELETED_SINCE;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Page<MemberRow> visibleTo(Actor actor, MemberFilter filter, PageRequest page) {
        return actor.isOperator()
                ? ofRegion(actor.region(), filter, page)
                : ofOrganisation(actor.organisationId(), filter, page);
    }

    public Page<MemberRow> ofOrganisation(UUID organisationId, MemberFilter filter, PageRequest page) {
        return new Page<>(
                rows(ROWS + OF_ORGANISATION + BY_KANA, organisationId, filter, page),
                count(COUNT + OF_ORGANISATION, organisationId, filter));
    }

    public Page<MemberRow> ofRegion(String region, MemberFilter filter, PageRequest page) {
        return new Page<>(
                rows(ROWS + OF_REGION + BY_KANA, region, filter, page), count(COUNT + OF_REGION, region, filter));
    }

    /** Also one who was deleted. Empty for whoever belongs to others, as for whoever does not exist. */
    public Optional<MemberRow> findVisibleTo(Actor actor, UUID accountId) {
        return findAllVisibleTo(actor, Set.of(accountId)).stream().findFirst();
    }

    /** Not more at once than a database takes parameters. */
    public List<MemberRow> findAllVisibleTo(Actor actor, Collection<UUID> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(actor.isOperator() ? CHOSEN_OF_REGION : CHOSEN_OF_ORGANISATION, MemberRow.class)
                .setParameter("ids", accountIds)
                .setParameter("owner", actor.isOperator() ? actor.region() : actor.organisationId())
                .getResultList();
    }

    /** Those who can still come back, the last one first. */
    public Page<MemberRow> deletedSince(UUID organisationId, Instant since, PageRequest page) {
        List<MemberRow> rows = entities.createQuery(DELETED_ROWS, MemberRow.class)
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

    private List<MemberRow> rows(String jpql, Object owner, MemberFilter filter, PageRequest page) {
        return entities.createQuery(jpql, MemberRow.class)
                .setParameter("owner", owner)
                .setParameter("pattern", pattern(filter))
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    private long count(String jpql, Object owner, MemberFilter filter) {
        return entities.createQuery(jpql, Long.class)
                .setParameter("owner", owner)
                .setParameter("pattern", pattern(filter))
                .getSingleResult();
    }

    /** Folded first: a full-width percent sign becomes a plain one, which then means only itself. */
    private static String pattern(MemberFilter filter) {
        return LikePattern.containing(SearchKey.of(filter.text()));
    }
}
