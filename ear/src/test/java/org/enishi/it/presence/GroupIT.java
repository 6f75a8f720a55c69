package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.enishi.presence.AbsencePlanService;
import org.enishi.presence.GroupService;
import org.enishi.presence.ReasonService;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.GroupPlan;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.data.ReasonList;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 内線グループ: what the board and the reasons make of them, and what they keep to themselves. DIR-08, RSN-02, PE-38. */
class GroupIT extends AtTheDesk {

    @Inject
    private GroupService groups;

    @Inject
    private ReasonService reasons;

    @Inject
    private AbsencePlanService plans;

    private UUID administrator;

    @BeforeEach
    void an_administrator() {
        administrator = ground.active(organisation, Role.ADMINISTRATOR, "administrator");
    }

    @Test
    void the_board_stands_in_the_order_of_the_groups_and_a_person_is_found_in_each_of_his() throws Exception {
        open("営業");
        open("研究");
        fill("営業", false, Set.of(watcher));
        fill("研究", false, Set.of(person, watcher));
        Board board = ground.as(administrator, () -> boards.board(BoardFilter.all()));
        assertThat(board.groups()).containsExactly("営業", "研究");
        assertThat(board.rows()).extracting(BoardRow::accountId).containsExactly(administrator, watcher, person);
        assertThat(board.rows().get(1).groups()).containsExactly("営業", "研究");
        assertThat(board.rows().get(0).room()).isEmpty();
        assertThat(ground.as(administrator, () -> boards.board(new BoardFilter(false, "研究")))
                        .rows())
                .extracting(BoardRow::accountId)
                .containsExactly(administrator, watcher, person);

        as(administrator, () -> groups.raise(idOf("研究")));
        assertThat(ground.as(administrator, () -> boards.board(BoardFilter.all()))
                        .groups())
                .containsExactly("研究", "営業");
    }

    @Test
    void there_are_as_many_groups_as_can_be_looked_through_and_no_more() throws Exception {
        as(administrator, () -> IntStream.range(0, 100).forEach(i -> groups.open("営業" + i)));
        assertThatThrownBy(() -> open("営業")).hasMessage("rule.group.many");
    }

    @Test
    void a_group_that_somebody_would_leave_empty_is_named_before_he_is_deleted() throws Exception {
        open("営業");
        open("研究");
        fill("営業", false, Set.of(person));
        fill("研究", false, Set.of(person, watcher));
        assertThat(onlyOf(person)).containsExactly("営業");
        assertThat(onlyOf(person, watcher)).containsExactly("営業", "研究");
        assertThat(onlyOf(watcher)).isEmpty();
        traces.suspend(watcher);
        assertThat(onlyOf(person)).as("nobody there who could answer").containsExactly("営業", "研究");
        assertThatThrownBy(() -> ground.as(person, () -> groups.findOnlyTheirs(Set.of(person))))
                .isInstanceOf(NotPermitted.class);
    }

    private List<String> onlyOf(UUID... accounts) throws Exception {
        return ground.as(administrator, () -> groups.findOnlyTheirs(Set.of(accounts)));
    }

    @Test
    void of_a_discreet_group_nobody_learns_why_somebody_is_away_neither_on_the_board_nor_in_lists() throws Exception {
        open("人事");
        fill("人事", true, Set.of(person));
        leave("外出中", ReasonEnd.RELEASE);
        assertThat(seen().whereabouts())
                .returns(PresenceState.AWAY_WITH_REASON, found -> found.state())
                .returns("", found -> found.reason());
        assertThat(ground.as(watcher, () -> boards.whereabouts(List.of(person)))
                        .get(person)
                        .reason())
                .isEmpty();
        assertThat(ground.as(person, absence::read).whereabouts().reason())
                .as("he himself")
                .isEqualTo("外出中");

        as(
                person,
                () -> plans.plan(new NewAbsencePlan(
                        AbsenceKind.VACATION,
                        traces.localTime(),
                        traces.localTime().plusDays(1),
                        watcher)));
        assertThat(seen().whereabouts())
                .returns(PresenceState.ON_LEAVE, found -> found.state())
                .returns("", found -> found.reason())
                .returns(null, found -> found.substituteId());
        fill("人事", false, Set.of(person));
        assertThat(seen().whereabouts().reason()).isEqualTo("VACATION");
    }

    @Test
    void a_group_has_reasons_of_its_own_beside_those_of_everybody() throws Exception {
        open("研究");
        fill("研究", false, Set.of(person));
        UUID group = idOf("研究");
        ReasonList none = ground.as(administrator, () -> reasons.read(group));
        assertThat(none.reasons()).isEmpty();
        as(administrator, () -> reasons.replaceOf(group, new ReasonList(List.of("実験中", ""), none.version())));
        assertThatThrownBy(() -> as(
                        administrator, () -> reasons.replaceOf(group, new ReasonList(List.of("測定中"), none.version()))))
                .isInstanceOf(StaleEdit.class);

        assertThat(ground.as(person, reasons::list)).containsExactly("休憩中", "昼食中", "作業中", "外出中", "実験中");
        assertThat(ground.as(watcher, reasons::list)).doesNotContain("実験中");
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "group-reasons-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.MEMBER, "stranger");
        assertThat(ground.as(watcher, () -> reasons.listOf(person))).contains("実験中");
        assertThat(ground.as(stranger, () -> reasons.listOf(person))).doesNotContain("実験中");
        leave("実験中", ReasonEnd.RELEASE);
        assertThatThrownBy(() -> as(watcher, () -> absence.leave(new LeaveOrder("実験中", ReasonEnd.RELEASE, null))))
                .hasMessage("rule.presence.reason");
        assertThat(traces.changes(organisation, AuditAct.REASONS_CHANGED)).containsExactly("reasons:  > 実験中");

        as(administrator, () -> groups.dissolve(group));
        assertThat(seen().whereabouts().reason()).as("whoever has it keeps it").isEqualTo("実験中");
        assertThat(ground.as(person, reasons::list)).doesNotContain("実験中");
    }

    @Test
    void names_are_there_once_and_people_are_colleagues_and_of_two_administrators_the_slower_one_is_told()
            throws Exception {
        open("営業");
        assertThatThrownBy(() -> open("営業")).hasMessage("rule.group.taken");
        assertThatThrownBy(() -> open(" ")).hasMessage("rule.group.name");
        assertThatThrownBy(() -> open("あ".repeat(41))).hasMessage("rule.group.long");
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "group-elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThatThrownBy(() -> fill("営業", false, Set.of(stranger)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.group.colleague");
        UUID group = idOf("営業");
        assertThatThrownBy(() -> as(stranger, () -> groups.dissolve(group))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> groups.read(group))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> reasons.read(group))).isInstanceOf(NotFound.class);
        assertThat(ground.as(stranger, groups::list)).isEmpty();
        GroupPlan known = ground.as(administrator, () -> groups.read(group));
        GroupPlan other = new GroupPlan("販売", false, Set.of(), known.version());
        as(administrator, () -> groups.change(group, other));
        assertThatThrownBy(() -> as(administrator, () -> groups.change(group, other)))
                .isInstanceOf(StaleEdit.class);
    }

    @Test
    void whoever_leaves_is_in_no_group_any_more() throws Exception {
        open("営業");
        fill("営業", false, Set.of(person, watcher));
        traces.leaveForEver(person, organisation);
        assertThat(ground.as(administrator, () -> groups.read(idOf("営業"))).people())
                .containsExactly(watcher);
    }

    private void open(String name) throws Exception {
        as(administrator, () -> groups.open(name));
    }

    private void fill(String name, boolean stateOnly, Set<UUID> people) throws Exception {
        UUID group = idOf(name);
        long version = ground.as(administrator, () -> groups.read(group)).version();
        as(administrator, () -> groups.change(group, new GroupPlan(name, stateOnly, people, version)));
    }

    private UUID idOf(String name) {
        try {
            return ground.as(administrator, groups::list).stream()
                    .filter(row -> row.name().equals(name))
                    .map(GroupRow::id)
                    .findFirst()
                    .orElseThrow();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
