package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.People;
import org.enishi.it.organisation.Crowd;
import org.enishi.it.proof.StatementCounter;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.LastSignIn;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRight;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.MissingAttribute;
import org.enishi.presence.AbsencePlanService;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** What the user list says of where people are, and finds them by: what the board says, at no price of its own. PE-51. */
class WhereaboutsIT extends AtTheDesk {

    private static final PageRequest ALL = new PageRequest(0, PageRequest.MAXIMUM_SIZE);

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private MemberService members;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Crowd crowd;

    @Inject
    private AbsencePlanService plans;

    @Test
    void the_list_says_of_everybody_what_the_board_says_and_each_state_finds_exactly_those() throws Exception {
        UUID planning = ground.active(organisation, Role.MEMBER, "planning");
        UUID silent = ground.active(organisation, Role.MEMBER, "silent");
        ground.invited(organisation, Role.MEMBER, "invited");
        LocalDateTime now = traces.localTime();
        arrive();
        as(watcher, () -> absence.leave(new LeaveOrder("昼食中", ReasonEnd.RELEASE, null)));
        as(planning, () -> plans.plan(new NewAbsencePlan(AbsenceKind.TRAINING, now, now.plusHours(2), null)));

        Board board = ground.as(watcher, () -> boards.board(BoardFilter.all()));
        ground.act(watcher);
        List<MemberLine> everybody = list(MemberFilter.everybody());

        assertThat(board.rows())
                .hasSize(4)
                .allSatisfy(row -> assertThat(stateOf(everybody, row.accountId()))
                        .isEqualTo(row.whereabouts().state()));
        assertThat(find(PresenceState.PRESENT)).containsExactly(person);
        assertThat(find(PresenceState.AWAY_WITH_REASON)).containsExactly(watcher);
        assertThat(find(PresenceState.ON_LEAVE)).containsExactly(planning);
        assertThat(find(PresenceState.UNUSED)).containsExactly(silent);
        assertThat(find(PresenceState.OFFLINE)).isEmpty();
        assertThat(list(new MemberFilter(
                        "", null, null, null, null, Set.of(), Set.of("", "ON_LEAVE", "AWAY_WITH_REASON"), null)))
                .extracting(line -> line.row().accountId())
                .containsExactlyInAnyOrder(watcher, planning, silent);
    }

    @Test
    void the_list_sorts_by_it_with_whoever_is_there_first_and_whoever_never_was_last() throws Exception {
        UUID first = ground.active(organisation, Role.MEMBER, "aaa");
        arrive();
        as(watcher, () -> absence.leave(new LeaveOrder("昼食中", ReasonEnd.RELEASE, null)));
        ground.act(watcher);

        assertThat(members.listColleagues(MemberFilter.everybody(), new MemberOrder(MemberColumn.PRESENCE, false), ALL)
                        .rows())
                .extracting(line -> line.row().accountId())
                .containsExactly(person, watcher, first);
    }

    @Test
    void whoever_is_suspended_is_nowhere() throws Exception {
        arrive();
        traces.suspend(person);
        ground.act(watcher);

        assertThat(find(PresenceState.PRESENT)).isEmpty();
        assertThat(find(PresenceState.UNUSED)).containsExactly(watcher);
    }

    @Test
    void nobody_learns_where_the_people_of_others_are_not_even_the_operator() throws Exception {
        arrive();
        ground.act(ground.idOf(People.OPERATOR));

        assertThat(list(new MemberFilter("", null, null, null, null, Set.of(), Set.of(), organisation)))
                .hasSize(2)
                .extracting(line -> line.row().presence())
                .containsOnlyNulls();
        assertThat(list(new MemberFilter("", null, null, null, null, Set.of(), Set.of("PRESENT"), organisation)))
                .isEmpty();
    }

    @Test
    void whoever_a_server_left_at_his_desk_when_it_stopped_is_not_found_there() throws Exception {
        arrive();
        traces.leaveBehind(person);
        ground.act(watcher);

        Awaitility.await()
                .atMost(Duration.ofSeconds(150))
                .pollInSameThread()
                .untilAsserted(() -> assertThat(find(PresenceState.OFFLINE)).containsExactly(person));
        assertThat(find(PresenceState.PRESENT)).isEmpty();
    }

    @Test
    void a_page_takes_three_statements_whatever_is_asked_for() throws Exception {
        crowd.join(organisation, 200, "whereabouts.example");
        ground.act(watcher);

        assertThat(statements(MemberFilter.everybody(), MemberOrder.usual())).isLessThanOrEqualTo(2);
        for (MemberFilter filter : filters()) {
            for (MemberColumn column : MemberColumn.values()) {
                assertThat(statements(filter, new MemberOrder(column, true)))
                        .as(filter + " by " + column)
                        .isLessThanOrEqualTo(3);
            }
        }
    }

    /** Each of what can be asked for, and all of it. */
    private static List<MemberFilter> filters() {
        Set<MemberRight> none = Set.of();
        return List.of(
                new MemberFilter("さとう"),
                new MemberFilter("", Role.MEMBER, null, null, null, none, Set.of(), null),
                new MemberFilter("", null, MemberStatus.ACTIVE, null, null, none, Set.of(), null),
                new MemberFilter("", null, null, LastSignIn.NEVER, null, none, Set.of(), null),
                new MemberFilter("", null, null, null, MissingAttribute.FIELD, none, Set.of(), null),
                new MemberFilter("", null, null, null, null, Set.of(MemberRight.READ_CHAT), Set.of(), null),
                new MemberFilter("", null, null, null, null, none, Set.of(""), null),
                new MemberFilter(
                        "さとう",
                        Role.MEMBER,
                        MemberStatus.ACTIVE,
                        null,
                        null,
                        Set.of(MemberRight.READ_CHAT),
                        Set.of(""),
                        null));
    }

    private int statements(MemberFilter filter, MemberOrder order) throws Exception {
        currentActor.get();
        // What the organisation has settled is asked for once in a while, not by every page.
        boards.whereabouts(List.of(person));
        transaction.begin();
        try (StatementCounter statements = StatementCounter.on(entities)) {
            Page<MemberLine> page = members.listColleagues(filter, order, new PageRequest(0, 5));
            assertThat(page.total()).as(filter.toString()).isGreaterThan(5);
            return statements.count();
        } finally {
            transaction.rollback();
        }
    }

    private List<UUID> find(PresenceState state) {
        String word = state == PresenceState.UNUSED ? "" : state.name();
        return list(new MemberFilter("", null, null, null, null, Set.of(), Set.of(word), null)).stream()
                .map(line -> line.row().accountId())
                .toList();
    }

    private List<MemberLine> list(MemberFilter filter) {
        return members.listColleagues(filter, MemberOrder.usual(), ALL).rows();
    }

    private static PresenceState stateOf(List<MemberLine> lines, UUID account) {
        String word = lines.stream()
                .filter(line -> line.row().accountId().equals(account))
                .findFirst()
                .orElseThrow()
                .row()
                .presence();
        return word == null ? PresenceState.UNUSED : PresenceState.valueOf(word);
    }
}
