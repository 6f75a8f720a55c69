package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.proof.StatementCounter;
import org.enishi.presence.ConsoleService;
import org.enishi.presence.FlowService;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.FlowCall;
import org.enishi.presence.data.FlowOccasion;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.FlowStep;
import org.enishi.presence.data.FlowStepKind;
import org.enishi.presence.data.OpenHours;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.time.ServerClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** コールフロー: of the hours, of the order of a group, and of who is there now. DIR-10. */
class FlowIT extends AtTheSwitchboard {

    private static final OpenHours ALWAYS =
            new OpenHours(Set.of(DayOfWeek.values()), LocalTime.MIN, LocalTime.of(23, 59, 59), Set.of());

    @Inject
    private FlowService flows;

    @Inject
    private ConsoleService console;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    private UUID group;

    @BeforeEach
    void a_group_of_one() throws Exception {
        as(administrator, () -> groups.open("営業"));
        group = idOfGroup("営業");
        change(plan(person, "4001").in(group));
    }

    @Test
    void a_call_goes_to_the_group_while_somebody_is_there_and_past_it_while_nobody_is() throws Exception {
        as(administrator, () -> flows.establish(flow(null, 0, group)));
        as(person, absence::consent);
        beat(laptop, org.enishi.presence.data.Face.OFF);
        assertThat(passed()).containsExactly(false, false);
        leave("外出中", ReasonEnd.RELEASE);
        assertThat(passed()).containsExactly(true, false);
        as(administrator, () -> groups.dissolve(group));
        assertThat(passed()).containsExactly(true, false);
    }

    @Test
    void the_list_asks_as_often_for_many_groups_as_for_one() throws Exception {
        as(administrator, () -> flows.establish(flow(null, 0, group)));
        int forOne = statementsOfList(1);
        for (int i = 2; i < 5; i++) {
            String name = "営業" + i;
            as(administrator, () -> groups.open(name));
            UUID another = idOfGroup(name);
            FlowPlan plan = flow(null, 0, another);
            FlowPlan wanted =
                    new FlowPlan(null, 0, "03-1111-111" + i, plan.name(), plan.hours(), plan.open(), plan.closed());
            as(administrator, () -> flows.establish(wanted));
        }
        assertThat(statementsOfList(4)).isEqualTo(forOne);
    }

    private int statementsOfList(int flowsThere) throws Exception {
        return ground.as(administrator, () -> {
            // What the organisation has settled is asked for once in a while, not by every page.
            boards.whereabouts(List.of(person));
            transaction.begin();
            try (StatementCounter statements = StatementCounter.on(entities)) {
                assertThat(flows.list()).hasSize(flowsThere);
                return statements.count();
            } finally {
                transaction.rollback();
            }
        });
    }

    @Test
    void a_number_has_one_flow_the_slower_is_told_and_changes_are_written_down() throws Exception {
        UUID id = ground.as(administrator, () -> flows.establish(flow(null, 0, group)));
        assertThatThrownBy(() -> as(administrator, () -> flows.establish(flow(null, 0, group))))
                .hasMessage("rule.flow.taken");
        as(administrator, () -> flows.settle(flow(id, 1, group)));
        assertThatThrownBy(() -> as(administrator, () -> flows.settle(flow(id, 1, group))))
                .isInstanceOf(StaleEdit.class);
        long version = ground.as(administrator, () -> flows.read(id)).version();
        as(administrator, () -> flows.remove(id, version));
        assertThat(ground.as(administrator, flows::list)).isEmpty();
        assertThat(traces.changes(organisation, AuditAct.FLOW_REMOVED)).hasSize(1);
    }

    @Test
    void a_step_that_becomes_another_is_written_down_as_it_was_and_as_it_is() throws Exception {
        UUID id = ground.as(administrator, () -> flows.establish(flow(null, 0, group)));
        FlowPlan known = ground.as(administrator, () -> flows.read(id));
        FlowPlan wanted = new FlowPlan(
                id,
                known.version(),
                known.dialled(),
                known.name(),
                known.hours(),
                List.of(
                        new FlowStep(FlowStepKind.GROUP, group, "", 45),
                        known.open().get(1)),
                known.closed());
        as(administrator, () -> flows.settle(wanted));
        assertThat(traces.changes(organisation, AuditAct.FLOW_CHANGED))
                .filteredOn(change -> change != null && change.contains("20s"))
                .singleElement()
                .asString()
                .matches("open: GROUP .+ 20s, SLIP 0s > GROUP .+ 45s, SLIP 0s");
    }

    @Test
    void a_flow_of_others_is_not_there_and_a_group_of_others_is_none() throws Exception {
        UUID id = ground.as(administrator, () -> flows.establish(flow(null, 0, group)));
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "flow-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThatThrownBy(() -> as(stranger, () -> flows.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> flows.settle(flow(id, 1, group))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> flows.remove(id, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> flows.establish(flow(null, 0, group))))
                .hasMessage("rule.flow.group");
    }

    @Test
    void the_hours_of_the_organisation_hold_for_a_number_that_has_none_of_its_own() throws Exception {
        List<FlowStep> open = List.of(new FlowStep(FlowStepKind.GROUP, group, "", 20));
        FlowPlan house = new FlowPlan(null, 0, "03-1111-1111", "代表", null, open, List.of());
        UUID id = ground.as(administrator, () -> flows.establish(house));
        assertThat(ground.as(administrator, () -> flows.read(id)).hours()).isNull();
        LocalDateTime monday = LocalDateTime.parse("2026-11-23T10:00");
        assertThat(occasion(house, monday)).isEqualTo(FlowOccasion.OPEN);
        OpenHours late = new OpenHours(
                Set.of(DayOfWeek.MONDAY), LocalTime.of(11, 0), LocalTime.of(12, 0), Set.of(LocalDate.of(2026, 11, 30)));
        settle(late);
        assertThat(occasion(house, monday)).isEqualTo(FlowOccasion.BEFORE_OPENING);
        assertThat(occasion(house, monday.plusHours(1))).isEqualTo(FlowOccasion.OPEN);
        assertThat(occasion(house, monday.plusDays(7))).isEqualTo(FlowOccasion.HOLIDAY);
        assertThat(occasion(flow(null, 0, group), monday)).as("its own").isEqualTo(FlowOccasion.OPEN);
        settle(new OpenHours(
                Set.of(DayOfWeek.values()), LocalTime.MIN, LocalTime.of(0, 1), Set.of(today(), today().plusDays(1))));
        assertThat(ground.as(administrator, flows::list).get(0).now().occasion())
                .as("now")
                .isEqualTo(FlowOccasion.HOLIDAY);
    }

    private FlowOccasion occasion(FlowPlan plan, LocalDateTime moment) throws Exception {
        return ground.as(administrator, () -> flows.preview(plan, moment)).occasion();
    }

    private void settle(OpenHours hours) throws Exception {
        as(administrator, () -> {
            ConsoleSettings known = console.read();
            console.settle(new ConsoleSettings(
                    known.figures(),
                    known.activity(),
                    known.camera(),
                    known.lastSeen(),
                    known.layout(),
                    hours,
                    known.version()));
        });
    }

    private static LocalDate today() {
        return LocalDate.now(ServerClock.JAPAN);
    }

    private static FlowPlan flow(UUID id, long version, UUID group) {
        return new FlowPlan(
                id,
                version,
                "03-1111-1111",
                "代表",
                ALWAYS,
                List.of(new FlowStep(FlowStepKind.GROUP, group, "", 20), new FlowStep(FlowStepKind.SLIP, null, "", 0)),
                List.of());
    }

    private List<Boolean> passed() throws Exception {
        return ground.as(administrator, flows::list).get(0).now().calls().stream()
                .map(FlowCall::passed)
                .toList();
    }
}
