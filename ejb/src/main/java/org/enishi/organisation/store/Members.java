package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.persistence.Paging;
import org.enishi.shared.security.Actor;

/** The accounts as people who are looked up, or gone through from the first to the last. */
@ApplicationScoped
public class Members {

    private static final String DELETED_SINCE = """
             where a.organisation.id = :owner and a.trail.deletedAt > :since
               and a.state = org.enishi.organisation.data.AccountState.DELETED
            """;

    /** Whoever comes after somebody in the same organisation. The first comparison is one that an index understands. */
    private static final String AFTER = """
             and a.person.familyKana >= :familyKana
             and (a.person.familyKana > :familyKana
               or a.person.givenKana > :givenKana or (a.person.givenKana = :givenKana and a.id > :last))
            """;

    private static final String AFTER_ELSEWHERE = """
             and o.kana >= :organisationKana
             and (o.kana > :organisationKana or o.id > :organisation or (o.id = :organisation
               and (a.person.familyKana > :familyKana or (a.person.familyKana = :familyKana
                 and (a.person.givenKana > :givenKana or (a.person.givenKana = :givenKana and a.id > :last))))))
            """;

    private static final String HOME = "home";

    /** Before everybody, and at home nowhere. */
    private static final UUID FIRST = new UUID(0, 0);

    private static final String CHOSEN_OF_REGION = MemberPhrases.ROWS + " where a.id in :ids and o.region = :owner";

    private static final String CHOSEN_OF_ORGANISATION = MemberPhrases.ROWS + " where a.id in :ids and o.id = :owner";

    private static final String EVER = MemberPhrases.ROWS + " where o.id = :owner" + MemberPhrases.BY_KANA;

    private static final String DELETED_ROWS =
            MemberPhrases.ROWS + DELETED_SINCE + " order by a.trail.deletedAt desc, a.id";

    private static final String DELETED_COUNT = "select count(a) from Account a join a.organisation o" + DELETED_SINCE;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /**
     * The next ones, organisation by organisation and there by kana. However far in the list that is, it costs the same, and
     * nobody is left out or comes twice because others came or went meanwhile.
     *
     * @param last null to begin with
     */
    public List<MemberRow> visibleAfter(Actor actor, MemberFilter filter, MemberRow last, int most, Instant now) {
        MemberCriteria criteria = new MemberCriteria(actor, filter, now, new SoughtText(filter.text()));
        if (criteria.isImpossible()) {
            return List.of();
        }
        boolean several = criteria.isOfSeveralOrganisations();
        String after = several ? AFTER_ELSEWHERE + MemberPhrases.BY_ORGANISATION : AFTER + MemberPhrases.BY_KANA;
        String jpql = MemberPhrases.ROWS + criteria.condition() + after;
        TypedQuery<MemberRow> query = criteria.bind(entities.createQuery(jpql, MemberRow.class));
        if (several) {
            query.setParameter("organisationKana", last == null ? "" : last.organisationKana())
                    .setParameter("organisation", last == null ? FIRST : last.organisationId());
        }
        return query.setParameter(HOME, actor.organisationId())
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
        TypedQuery<MemberRow> rows = entities.createQuery(DELETED_ROWS, MemberRow.class)
                .setParameter(HOME, organisationId)
                .setParameter("owner", organisationId)
                .setParameter("since", since);
        TypedQuery<Long> count = entities.createQuery(DELETED_COUNT, Long.class)
                .setParameter("owner", organisationId)
                .setParameter("since", since);
        return Paging.read(rows, count, page);
    }
}
