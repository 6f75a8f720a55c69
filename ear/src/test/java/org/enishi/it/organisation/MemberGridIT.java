package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.proof.StatementCounter;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.Grant;
import org.enishi.organisation.data.LastSignIn;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRight;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.model.SignInGuard;
import org.enishi.organisation.model.SignInLimit;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The user list is found, narrowed down and sorted by the database, and shows what the policies say: never something else. */
class MemberGridIT extends FromInside {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAXIMUM_SIZE);

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private MemberService members;

    @Inject
    private Ground ground;

    @Inject
    private Crowd crowd;

    @Inject
    private MovableClock movable;

    @Inject
    private Clock clock;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private UserTransaction transaction;

    @AfterEach
    void the_clock_goes_right_again() {
        movable.reset();
    }

    @Test
    void every_state_finds_exactly_those_whose_row_shows_it() throws Exception {
        UUID university = universityOfEveryState("states");

        for (MemberStatus status : MemberStatus.values()) {
            if (status != MemberStatus.DELETED) {
                assertFinds(
                        new MemberFilter("", null, status, null, null, Set.of(), Set.of(), null),
                        line -> line.status() == status,
                        university);
            }
        }
        assertThat(everybody()).extracting(MemberLine::status).contains(MemberStatus.LOCKED, MemberStatus.PW_EXPIRED);
    }

    @Test
    void what_is_locked_or_expired_is_so_by_the_time_and_not_by_the_row() throws Exception {
        universityOfEveryState("by-time");
        assertThat(find(MemberStatus.LOCKED)).hasSize(1);
        int invited = find(MemberStatus.INVITED).size();
        int expired = find(MemberStatus.PW_EXPIRED).size();

        movable.move(Duration.ofDays(10));

        assertThat(find(MemberStatus.LOCKED)).isEmpty();
        assertThat(find(MemberStatus.INVITED)).isEmpty();
        assertThat(find(MemberStatus.PW_EXPIRED)).hasSize(invited + expired);
    }

    @ParameterizedTest
    @EnumSource(LastSignIn.class)
    void how_long_ago_somebody_came_finds_exactly_those(LastSignIn wanted) {
        String name = fresh("last");
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        crowd.join(university, 2100, 2250, name + ".example");
        var border = clock.instant().minus(Duration.ofDays(90));

        assertFinds(
                new MemberFilter("", null, null, wanted, null, Set.of(), Set.of(), null),
                line -> wanted == LastSignIn.NEVER
                        ? line.row().lastSignedInAt() == null
                        : line.row().lastSignedInAt() != null
                                && line.row().lastSignedInAt().isBefore(border),
                university);
    }

    @Test
    void every_right_finds_exactly_those_whose_row_grants_it_for_the_operator_too() {
        ground.act(ground.idOf(People.OPERATOR));
        for (MemberRight right : MemberRight.values()) {
            for (Role role : new Role[] {null, Role.ADMINISTRATOR, Role.MEMBER}) {
                MemberFilter filter =
                        new MemberFilter("tatsunami", role, null, null, null, Set.of(right), Set.of(), null);
                Set<UUID> expected = ids(list(new MemberFilter("tatsunami")), line -> {
                    Grant grant = line.entitlements().get(right.ordinal()).grant();
                    boolean granted = grant == Grant.ALLOWED || grant == Grant.ON_CONDITION;
                    return granted && (role == null || line.row().role() == role);
                });
                assertThat(ids(list(filter), line -> true))
                        .as(right + " " + role)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void sorted_means_sorted() throws Exception {
        universityOfEveryState("sorted");

        assertThat(sorted(MemberColumn.ADDED, true))
                .isSortedAccordingTo(
                        Comparator.comparing((MemberLine line) -> line.row().addedAt())
                                .reversed());
        assertThat(sorted(MemberColumn.PUBLISH_PROJECT, false))
                .isSortedAccordingTo(
                        Comparator.comparing(line -> line.entitlements().get(1).grant()));
        assertThat(sorted(MemberColumn.READ_CHAT, true))
                .isSortedAccordingTo(Comparator.comparing(
                                (MemberLine line) -> line.entitlements().get(4).grant())
                        .reversed());
        assertThat(sorted(MemberColumn.LAST_SIGN_IN, true))
                .isSortedAccordingTo(Comparator.comparing(
                        (MemberLine line) -> line.row().lastSignedInAt(),
                        Comparator.nullsLast(Comparator.reverseOrder())));
    }

    @Test
    void an_organisation_that_is_not_ones_own_narrows_nothing_down_and_opens_nothing() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "own-only");
        UUID other = ground.organisation(OrganisationKind.INSTITUTION, "not-own");
        ground.active(other, Role.ADMINISTRATOR, "first");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));

        assertThat(list(new MemberFilter("", null, null, null, null, Set.of(), Set.of(), other)))
                .extracting(line -> line.row().organisationId())
                .containsOnly(university);

        ground.act(ground.idOf(People.OPERATOR));
        assertThat(list(new MemberFilter("", null, null, null, null, Set.of(), Set.of(), other)))
                .extracting(line -> line.row().organisationId())
                .containsOnly(other);
    }

    @Test
    void a_page_takes_three_statements_whatever_its_size_its_order_and_its_filter() throws Exception {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "grid-statements");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        crowd.join(university, 600, "grid-statements.example");
        MemberFilter filter = new MemberFilter(
                "さとう", Role.MEMBER, MemberStatus.ACTIVE, null, null, Set.of(MemberRight.READ_CHAT), Set.of(), null);

        for (int size : List.of(25, 50, 500)) {
            assertThat(statements(MemberFilter.everybody(), MemberOrder.usual(), size))
                    .isLessThanOrEqualTo(2);
            assertThat(statements(filter, new MemberOrder(MemberColumn.INVITATION, true), size))
                    .isLessThanOrEqualTo(3);
        }
    }

    @Test
    void the_total_is_that_of_the_living_people_also_behind_the_last_page() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, fresh("total"));
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        crowd.join(university, 30, fresh("total") + ".example");

        for (int from : List.of(0, 25, 500)) {
            assertThat(members.listColleagues(MemberFilter.everybody(), MemberOrder.usual(), new PageRequest(from, 25))
                            .total())
                    .isEqualTo(31)
                    .isEqualTo(ground.living(university));
        }
    }

    @Test
    void more_rows_than_a_page_may_have_are_refused() {
        assertThatThrownBy(() -> new PageRequest(0, 1_000_000)).isInstanceOf(RuleViolated.class);
    }

    private int statements(MemberFilter filter, MemberOrder order, int size) throws Exception {
        currentActor.get();
        transaction.begin();
        try (StatementCounter counter = StatementCounter.on(entities)) {
            assertThat(members.listColleagues(filter, order, new PageRequest(0, size))
                            .rows())
                    .isNotEmpty();
            return counter.count();
        } finally {
            transaction.rollback();
        }
    }

    /** Each case of a test runs more than once in the server, so no name is used twice. */
    private static String fresh(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private UUID universityOfEveryState(String kind) throws Exception {
        String name = fresh(kind);
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        UUID first = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.active(university, Role.MEMBER, "locked");
        ground.act(first);
        crowd.join(university, 40, name + ".example");
        transaction.begin();
        SignInGuard guard = new SignInGuard("name:locked@" + name + ".example");
        guard.recordFailure(new SignInLimit(1, Duration.ofMinutes(15), Duration.ofMinutes(30)), clock.instant());
        entities.persist(guard);
        transaction.commit();
        return university;
    }

    private void assertFinds(MemberFilter filter, Predicate<MemberLine> expected, UUID organisation) {
        assertThat(ids(list(filter), line -> line.row().organisationId().equals(organisation)))
                .as(filter.toString())
                .isNotEmpty()
                .isEqualTo(ids(everybody(), expected));
    }

    private List<MemberLine> find(MemberStatus status) {
        return list(new MemberFilter("", null, status, null, null, Set.of(), Set.of(), null));
    }

    private List<MemberLine> everybody() {
        return list(MemberFilter.everybody());
    }

    private List<MemberLine> sorted(MemberColumn column, boolean descending) {
        return members.listColleagues(MemberFilter.everybody(), new MemberOrder(column, descending), ALL)
                .rows();
    }

    private List<MemberLine> list(MemberFilter filter) {
        List<MemberLine> lines = new ArrayList<>();
        long total;
        do {
            var page = members.listColleagues(
                    filter, MemberOrder.usual(), new PageRequest(lines.size(), PageRequest.MAXIMUM_SIZE));
            lines.addAll(page.rows());
            total = page.total();
        } while (lines.size() < total);
        return lines;
    }

    private static Set<UUID> ids(List<MemberLine> lines, Predicate<MemberLine> wanted) {
        return lines.stream().filter(wanted).map(line -> line.row().accountId()).collect(Collectors.toSet());
    }
}
