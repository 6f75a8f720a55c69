package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRow;
import org.enishi.shared.persistence.Count;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;

/**
 * The pages of the user list, in two statements each. What a page needs to show is joined only to the people on it: the order
 * and the condition are found out without. A page of most of the people is read along an index; of few people all are found,
 * and counted while they are. Where many may be meant, and each has to be looked at to be counted, counting stops.
 */
@ApplicationScoped
public class MemberPages {

    private static final String IDS = "select a.id from Account a";

    private static final String IDS_AND_TOTAL = "select a.id, sql('count(*) over ()') from Account a";

    private static final String TOTALS = "select o.id, count(a.role) from Account a";

    private static final String EACH_ORGANISATION = " group by o.id, o.kana order by o.kana, o.id";

    private static final String EACH = "select a.role from Account a";

    private static final String OF_THESE = " and o.id in :some";

    /** From here on it costs more to join what is shown to all who are passed over than to ask twice. */
    private static final int FAR = 1000;

    /** The same where everybody is passed over anyway because they are counted. */
    private static final int FAR_WITH_TOTAL = 5 * FAR;

    /** So many are sorted at once as fast as they are read stretch by stretch, and in fewer statements. */
    private static final int FEW = 1000;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private Members members;

    @Inject
    private MemberStretches stretches;

    @Inject
    private TextRoads roads;

    /** A page, and what was learnt on the way. */
    public record Found(Page<MemberRow> page, Map<UUID, Long> activeAdministrators) {}

    /** What is looked for in one organisation is found by a road that suits it. */
    public Found find(Actor actor, MemberFilter filter, MemberOrder order, PageRequest page, Instant now) {
        UUID house = actor.isOperator() ? filter.organisationId() : actor.organisationId();
        if (filter.text().isBlank() && house != null && !filter.presence().isEmpty()) {
            long administrators = roads.planAnew(house);
            return new Found(visibleTo(actor, filter, order, page, now), Map.of(house, administrators));
        }
        if (filter.text().isBlank() || house == null) {
            return new Found(
                    isReadThrough(actor, filter, order, page)
                            ? throughRegion(actor, new SoughtText(filter.text()), page)
                            : visibleTo(actor, filter, order, page, now),
                    Map.of());
        }
        TextRoads.Way way = roads.to(house, filter.text());
        MemberCriteria criteria = new MemberCriteria(actor, filter, now, way.text());
        return new Found(page(actor, criteria, order, page), Map.of(house, way.administrators()));
    }

    public Page<MemberRow> visibleTo(
            Actor actor, MemberFilter filter, MemberOrder order, PageRequest page, Instant now) {
        return page(actor, criteria(actor, filter, now), order, page);
    }

    /** By whom nothing but a text is asked for, of all organisations. */
    private boolean isReadThrough(Actor actor, MemberFilter filter, MemberOrder order, PageRequest page) {
        return actor.isOperator()
                && filter.equals(new MemberFilter(filter.text()))
                && !new SoughtText(filter.text()).isEmpty()
                && order.by() == null
                && page.first() < FAR_WITH_TOTAL
                && roads.isIndexed();
    }

    /** As far as anybody counts, or turns pages. */
    private Page<MemberRow> throughRegion(Actor actor, SoughtText text, PageRequest page) {
        int end = page.first() + page.size();
        int most = Math.max(Count.MOST, end) + 1;
        List<UUID> ids = roads.firstOf(actor.region(), text, most);
        int found = ids.size();
        List<MemberRow> rows = rowsOf(actor, ids.subList(Math.min(page.first(), found), Math.min(end, found)));
        return found < most ? new Page<>(rows, found) : new Page<>(rows, most - 1, true);
    }

    private Page<MemberRow> page(Actor actor, MemberCriteria criteria, MemberOrder order, PageRequest page) {
        if (criteria.isImpossible()) {
            return new Page<>(List.of(), 0);
        }
        MemberOrders orders = MemberOrders.of(order, criteria);
        if (criteria.isBroad() && orders.isUsual() && criteria.isOfSeveralOrganisations()) {
            return organisationByOrganisation(criteria, page);
        }
        if (page.first() < FAR_WITH_TOTAL && criteria.isBroad() && orders.isIndexed()) {
            return criteria.isCountedByIndex()
                    ? new Page<>(rows(criteria, orders, page), count(criteria))
                    : counted(criteria, rows(criteria, orders, page), page);
        }
        return found(actor, criteria, orders, page);
    }

    /** For the first people in their usual order any plan will do. */
    public static boolean isPlannedAnew(MemberOrder order, PageRequest page) {
        return order.by() != null || page.first() >= FAR;
    }

    /** Everybody of the own organisation, of whom it is known already how many they are. */
    public List<MemberRow> colleagues(Actor actor, long people, MemberOrder order, PageRequest page, Instant now) {
        MemberCriteria criteria = criteria(actor, MemberFilter.everybody(), now);
        MemberOrders orders = MemberOrders.of(order, criteria);
        if (page.first() < FAR && orders.isIndexed()) {
            return rows(criteria, orders, page);
        }
        Optional<List<UUID>> ids = people > FEW ? stretches.read(actor, orders, page, now) : Optional.empty();
        return rowsOf(
                actor,
                ids.orElseGet(
                        () -> search(criteria, orders, IDS, UUID.class, page).getResultList()));
    }

    public long countVisibleTo(Actor actor, MemberFilter filter, Instant now) {
        MemberCriteria criteria = criteria(actor, filter, now);
        return criteria.isImpossible() ? 0 : count(criteria);
    }

    private MemberCriteria criteria(Actor actor, MemberFilter filter, Instant now) {
        return new MemberCriteria(actor, filter, now, new SoughtText(filter.text()));
    }

    private long count(MemberCriteria criteria) {
        String jpql = MemberPhrases.COUNT + criteria.joins() + criteria.condition();
        return criteria.bind(entities.createQuery(jpql, Long.class)).getSingleResult();
    }

    /** Somebody's page that is not full tells how many there are; before it, as many are counted as anybody wants to know. */
    private Page<MemberRow> counted(MemberCriteria criteria, List<MemberRow> rows, PageRequest page) {
        int seen = page.first() + rows.size();
        if (rows.size() < page.size()) {
            return new Page<>(rows, rows.isEmpty() && seen > 0 ? count(criteria) : seen);
        }
        String jpql = EACH + criteria.joins() + criteria.condition();
        int some = criteria.bind(entities.createQuery(jpql, Role.class))
                .setMaxResults(Count.LOOKED_AT)
                .getResultList()
                .size();
        return Page.of(rows, Count.of(some), page);
    }

    /** How many each organisation has tells on whose people the page falls, and nobody else is read. */
    private Page<MemberRow> organisationByOrganisation(MemberCriteria criteria, PageRequest page) {
        String jpql = TOTALS + criteria.joins() + criteria.condition() + EACH_ORGANISATION;
        List<Object[]> totals =
                criteria.bind(entities.createQuery(jpql, Object[].class)).getResultList();
        List<UUID> some = new ArrayList<>();
        long before = 0;
        long skipped = 0;
        for (Object[] organisation : totals) {
            long after = before + ((Number) organisation[1]).longValue();
            if (after > page.first() && before < page.first() + (long) page.size()) {
                skipped = some.isEmpty() ? before : skipped;
                some.add((UUID) organisation[0]);
            }
            before = after;
        }
        return new Page<>(rowsIn(criteria, some, new PageRequest((int) (page.first() - skipped), page.size())), before);
    }

    private List<MemberRow> rowsIn(MemberCriteria criteria, List<UUID> organisations, PageRequest page) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        String order = organisations.size() == 1 ? MemberPhrases.BY_KANA : MemberPhrases.BY_ORGANISATION;
        String jpql = MemberPhrases.ROWS + criteria.condition() + OF_THESE + order;
        return atHome(criteria, entities.createQuery(jpql, MemberRow.class), page)
                .setParameter("some", organisations)
                .getResultList();
    }

    private List<MemberRow> rows(MemberCriteria criteria, MemberOrders orders, PageRequest page) {
        String jpql = MemberPhrases.ROWS + criteria.condition() + orders.phrase();
        return atHome(criteria, entities.createQuery(jpql, MemberRow.class), page)
                .getResultList();
    }

    /** In their order. Whoever was taken away between the two statements is not among them. */
    private List<MemberRow> rowsOf(Actor actor, List<UUID> ids) {
        Map<UUID, MemberRow> rows = members.findAllVisibleTo(actor, ids).stream()
                .collect(Collectors.toMap(MemberRow::accountId, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private Page<MemberRow> found(Actor actor, MemberCriteria criteria, MemberOrders orders, PageRequest page) {
        List<Object[]> found =
                search(criteria, orders, IDS_AND_TOTAL, Object[].class, page).getResultList();
        if (found.isEmpty() && page.first() > 0) {
            return new Page<>(List.of(), count(criteria));
        }
        List<UUID> ids = found.stream().map(row -> (UUID) row[0]).toList();
        long total = found.isEmpty() ? 0 : ((Number) found.get(0)[1]).longValue();
        return new Page<>(rowsOf(actor, ids), total);
    }

    private <T> TypedQuery<T> search(
            MemberCriteria criteria, MemberOrders orders, String selected, Class<T> type, PageRequest page) {
        String jpql = selected + criteria.joins() + orders.joins() + criteria.condition() + orders.phrase();
        TypedQuery<T> query = entities.createQuery(jpql, type);
        if (orders.asksForTime()) {
            criteria.bindTime(query);
        }
        return orders.asksForSightings() ? atHome(criteria, query, page) : paged(criteria, query, page);
    }

    private static <T> TypedQuery<T> atHome(MemberCriteria criteria, TypedQuery<T> query, PageRequest page) {
        return criteria.bindHome(paged(criteria, query, page));
    }

    private static <T> TypedQuery<T> paged(MemberCriteria criteria, TypedQuery<T> query, PageRequest page) {
        return criteria.bind(query).setFirstResult(page.first()).setMaxResults(page.size());
    }
}
