package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.persistence.Dialect;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.Actor;

/**
 * Everybody of a large organisation in an order by what only some values tell apart: value after value, and of each the people in
 * their usual order, which is read along an index until the page is full. Nobody is sorted, and whoever comes behind the page
 * is not read. The order is the one of {@link MemberOrders}. One statement, in SQL of PostgreSQL.
 */
@ApplicationScoped
public class MemberStretches {

    /** Whoever has one value, as far as the page reaches. */
    private static final String STRETCH = """
            select a.id, a.family_kana, a.given_kana from account a%s
            where a.organisation_id = ?1 and a.state in ('INVITED', 'FIRST_SIGNIN', 'ACTIVE', 'SUSPENDED') and %s
            order by a.family_kana, a.given_kana, a.id limit ?2""";

    /** What is left to the next ones; where that is nothing, PostgreSQL does not begin with them. */
    private static final String FIRST = """
            s%1$d as materialized (%2$s),
            left%1$d as materialized (select ?2 - count(*) as people from s%1$d)""";

    private static final String NEXT = """
            s%1$d as materialized (select s.* from (%2$s) s order by s.family_kana, s.given_kana, s.id
              limit (select people from left%3$d)),
            left%1$d as materialized (select (select people from left%3$d) - count(*) as people from s%1$d)""";

    private static final String ONE_OF_ALL = "select id, family_kana, given_kana, %1$d as stretch from s%1$d";

    private static final String PAGE = """
            with %s
            select m.id from (%s) m
            order by m.stretch, m.family_kana, m.given_kana, m.id limit ?3 offset ?4""";

    /** One after another, each out of an index: to tell them apart out of everybody, PostgreSQL would read everybody. */
    private static final String ADDERS = """
            recursive adder (id) as (
              (select a.added_by from account a
                where a.organisation_id = ?1 and a.added_by is not null order by a.added_by limit 1)
              union all
              select (select a.added_by from account a
                where a.organisation_id = ?1 and a.added_by > d.id order by a.added_by limit 1)
              from adder d where d.id is not null
            ), ranked as (
              select b.id, row_number() over (order by b.family_kana%1$s, b.given_kana%1$s, b.id%1$s) as stretch
              from adder d join account b on b.id = d.id
            )""";

    private static final String OF_EACH_ADDER = """
            select s.*, r.stretch from ranked r cross join lateral (%s) s
            union all
            select s.*, (select count(*) from ranked) + 1 from (%s) s""";

    private static final String SIGHTINGS =
            " left join sighting s on s.account_id = a.id and s.organisation_id = a.organisation_id";

    private static final String CLOSED =
            "(select substring(g.guard_key, 6) from sign_in_guard g where g.closed_until > ?5 and g.guard_key like 'name:%')";

    /** The words of presence in the order that the view {@code sighting} gives them. */
    private static final List<String> STANDINGS = List.of(
            "PRESENT", "IN_MEETING", "UNVERIFIED", "AWAY", "AWAY_WITH_REASON", "ON_LEAVE", "PRIVATE", "OFFLINE");

    private static final String NOWHERE = "(a.state <> 'ACTIVE' or s.account_id is null or s.state not in ('"
            + String.join("', '", STANDINGS)
            + "'))";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Empty where the order is no such one, or the database has to sort. */
    @SuppressWarnings("unchecked")
    Optional<List<UUID>> read(Actor actor, MemberOrders orders, PageRequest page, Instant now) {
        if (!Dialect.isPostgreSQL(entities)) {
            return Optional.empty();
        }
        return statement(orders).map(statement -> {
            Query query = entities.createNativeQuery(statement)
                    .setParameter(1, actor.organisationId())
                    .setParameter(2, page.first() + page.size())
                    .setParameter(3, page.size())
                    .setParameter(4, page.first());
            return (orders.asksForTime() ? query.setParameter(5, now.atOffset(ZoneOffset.UTC)) : query).getResultList();
        });
    }

    private static Optional<String> statement(MemberOrders orders) {
        if (orders.by() == null) {
            return Optional.empty();
        }
        return switch (orders.by()) {
            case STATUS -> Optional.of(oneAfterAnother(turned(orders, statuses(), Stream.empty())));
            case PRESENCE -> Optional.of(oneAfterAnother(turned(orders, sightings(), nowhere())));
            case INVITATION -> Optional.of(oneAfterAnother(turned(orders, invitations(), withoutInvitation())));
            case ADDED_BY -> Optional.of(adderAfterAdder(orders.isDescending()));
            default -> Optional.empty();
        };
    }

    /** @param last who comes last, whichever way round */
    private static List<String> turned(MemberOrders orders, Stream<String> stretches, Stream<String> last) {
        List<String> turned = new ArrayList<>(stretches.toList());
        if (orders.isDescending()) {
            Collections.reverse(turned);
        }
        turned.addAll(last.toList());
        return turned;
    }

    private static String oneAfterAnother(List<String> stretches) {
        List<String> steps = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            steps.add(String.format(i == 0 ? FIRST : NEXT, i, stretches.get(i), i - 1));
            all.add(String.format(ONE_OF_ALL, i));
        }
        return String.format(PAGE, String.join(",\n", steps), String.join(" union all ", all));
    }

    /** However many they are: of each nobody is read but whom the page may show. */
    private static String adderAfterAdder(boolean descending) {
        String all = String.format(OF_EACH_ADDER, stretch("", "a.added_by = r.id"), stretch("", "a.added_by is null"));
        return String.format(PAGE, String.format(ADDERS, descending ? " desc" : ""), all);
    }

    private static String stretch(String joins, String condition) {
        return String.format(STRETCH, joins, condition);
    }

    private static Stream<String> statuses() {
        return Arrays.stream(MemberStatus.values())
                .filter(status -> status != MemberStatus.DELETED)
                .map(status -> stretch("", of(status)));
    }

    /** As {@link MemberCriteria} tells them apart. */
    private static String of(MemberStatus status) {
        return switch (status) {
            case INVITED -> "a.state = 'INVITED' and a.entry_until > ?5";
            case PW_EXPIRED -> "a.state = 'INVITED' and (a.entry_until is null or a.entry_until <= ?5)";
            case FIRST_SIGNIN -> "a.state = 'FIRST_SIGNIN'";
            case ACTIVE -> "a.state = 'ACTIVE' and a.login_key not in " + CLOSED;
            case LOCKED -> "a.state = 'ACTIVE' and a.login_key in " + CLOSED;
            case SUSPENDED -> "a.state = 'SUSPENDED'";
            case DELETED -> "1 = 0";
        };
    }

    private static Stream<String> sightings() {
        return STANDINGS.stream()
                .map(word -> stretch(SIGHTINGS, String.format("a.state = 'ACTIVE' and s.state = '%s'", word)));
    }

    private static Stream<String> nowhere() {
        return Stream.of(stretch(SIGHTINGS, NOWHERE));
    }

    /** As words are sorted. */
    private static Stream<String> invitations() {
        return Arrays.stream(MailState.values())
                .map(Enum::name)
                .sorted()
                .map(state -> stretch("", String.format("a.invitation = '%s'", state)));
    }

    private static Stream<String> withoutInvitation() {
        return Stream.of(stretch("", "a.invitation is null"));
    }
}
