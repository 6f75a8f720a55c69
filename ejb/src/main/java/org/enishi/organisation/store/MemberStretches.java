package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;

/**
 * Everybody of a large organisation in an order by what only some values tell apart: value after value, and of each the people in
 * their usual order, which is read along an index until the page is full. Nobody is sorted, and whoever comes behind the page
 * is not read. The order is the one of {@link MemberOrders}.
 */
@ApplicationScoped
public class MemberStretches {

    private static final String IDS = "select a.id from Account a";

    /** One after another, each out of an index: to tell them apart out of everybody, PostgreSQL would read everybody. */
    private static final String NEXT_ADDER =
            "select a.addedBy from Account a where a.organisation.id = :owner and a.addedBy > :last order by a.addedBy";

    private static final String ADDERS = """
            select b.id from Account b where b.id in :adders order by b.person.familyKana, b.person.givenKana, b.id
            """;

    private static final UUID FIRST = new UUID(0, 0);

    /** More would be more statements than sorting everybody costs. */
    private static final int MOST_ADDERS = 8;

    /** The words of presence in the order that the view {@code sighting} gives them. */
    private static final List<String> STANDINGS = List.of(
            "PRESENT", "IN_MEETING", "UNVERIFIED", "AWAY", "AWAY_WITH_REASON", "ON_LEAVE", "PRIVATE", "OFFLINE");

    private static final String NOWHERE = """
             and (a.state <> org.enishi.organisation.data.AccountState.ACTIVE or s.accountId is null
               or s.state not in :value)
            """;

    /**
     * Who follow each other.
     *
     * @param joins what the condition speaks of beside the account and the filter
     * @param value what the condition compares, null where nothing
     */
    private record Stretch(MemberFilter filter, String joins, String condition, Object value) {

        private static Stretch of(MemberFilter filter) {
            return new Stretch(filter, "", "", null);
        }

        private static Stretch of(String joins, String condition, Object value) {
            return new Stretch(MemberFilter.everybody(), joins, condition, value);
        }

        private boolean isOfSightings() {
            return joins.equals(MemberPhrases.SIGHTINGS);
        }
    }

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Empty where the order is no such one. */
    Optional<List<UUID>> read(Actor actor, MemberOrders orders, PageRequest page, Instant now) {
        return stretches(actor, orders).map(stretches -> read(actor, stretches, page, now));
    }

    private List<UUID> read(Actor actor, List<Stretch> stretches, PageRequest page, Instant now) {
        List<UUID> ids = new ArrayList<>(page.size());
        int before = page.first();
        for (Stretch stretch : stretches) {
            MemberCriteria criteria = new MemberCriteria(actor, stretch.filter(), now, new SoughtText(""));
            List<UUID> some = query(criteria, stretch, IDS, MemberPhrases.BY_KANA, UUID.class)
                    .setFirstResult(before)
                    .setMaxResults(page.size() - ids.size())
                    .getResultList();
            before = some.isEmpty() && before > 0 ? Math.max(0, before - count(criteria, stretch)) : 0;
            ids.addAll(some);
            if (ids.size() == page.size()) {
                break;
            }
        }
        return ids;
    }

    private int count(MemberCriteria criteria, Stretch stretch) {
        return query(criteria, stretch, MemberPhrases.COUNT, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> query(
            MemberCriteria criteria, Stretch stretch, String selected, String order, Class<T> type) {
        String jpql =
                selected + criteria.joins() + stretch.joins() + criteria.condition() + stretch.condition() + order;
        TypedQuery<T> query = criteria.bind(entities.createQuery(jpql, type));
        if (stretch.value() != null) {
            query.setParameter("value", stretch.value());
        }
        return stretch.isOfSightings() ? criteria.bindHome(query) : query;
    }

    private Optional<List<Stretch>> stretches(Actor actor, MemberOrders orders) {
        if (orders.by() == null) {
            return Optional.empty();
        }
        return switch (orders.by()) {
            case STATUS -> Optional.of(turned(orders, statuses(), Stream.empty()));
            case PRESENCE -> Optional.of(turned(orders, sightings(), nowhere()));
            case INVITATION -> Optional.of(turned(orders, invitations(), withoutInvitation()));
            case ADDED_BY -> adders(actor).map(adders -> turned(orders, adders, withoutAdder()));
            default -> Optional.empty();
        };
    }

    /** @param last who comes last, whichever way round */
    private static List<Stretch> turned(MemberOrders orders, Stream<Stretch> stretches, Stream<Stretch> last) {
        List<Stretch> turned = new ArrayList<>(stretches.toList());
        if (orders.isDescending()) {
            Collections.reverse(turned);
        }
        turned.addAll(last.toList());
        return turned;
    }

    private static Stream<Stretch> statuses() {
        return Arrays.stream(MemberStatus.values())
                .filter(status -> status != MemberStatus.DELETED)
                .map(status -> new MemberFilter("", null, status, null, null, Set.of(), Set.of(), null))
                .map(Stretch::of);
    }

    private static Stream<Stretch> sightings() {
        return STANDINGS.stream()
                .map(word -> new MemberFilter("", null, null, null, null, Set.of(), Set.of(word), null))
                .map(Stretch::of);
    }

    private static Stream<Stretch> nowhere() {
        return Stream.of(Stretch.of(MemberPhrases.SIGHTINGS, NOWHERE, STANDINGS));
    }

    /** As words are sorted. */
    private static Stream<Stretch> invitations() {
        return Arrays.stream(MailState.values())
                .sorted(Comparator.comparing(Enum::name))
                .map(state -> Stretch.of("", " and a.credentials.invitation = :value", state));
    }

    private static Stream<Stretch> withoutInvitation() {
        return Stream.of(Stretch.of("", " and a.credentials.invitation is null", null));
    }

    /** Empty where they are many. */
    private Optional<Stream<Stretch>> adders(Actor actor) {
        List<UUID> adders = new ArrayList<>();
        Optional<UUID> next = adderAfter(actor, FIRST);
        while (next.isPresent()) {
            if (adders.size() == MOST_ADDERS) {
                return Optional.empty();
            }
            adders.add(next.get());
            next = adderAfter(actor, next.get());
        }
        return Optional.of(sorted(adders).map(adder -> Stretch.of("", " and a.addedBy = :value", adder)));
    }

    private Optional<UUID> adderAfter(Actor actor, UUID last) {
        return entities.createQuery(NEXT_ADDER, UUID.class)
                .setParameter("owner", actor.organisationId())
                .setParameter("last", last)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Stream<UUID> sorted(List<UUID> adders) {
        return adders.isEmpty()
                ? Stream.empty()
                : entities.createQuery(ADDERS, UUID.class)
                        .setParameter("adders", adders)
                        .getResultStream();
    }

    private static Stream<Stretch> withoutAdder() {
        return Stream.of(Stretch.of("", " and a.addedBy is null", null));
    }
}
