package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.RingingService;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.data.RingLine;
import org.enishi.presence.data.RingReason;
import org.enishi.presence.data.RingStrategy;
import org.enishi.presence.data.RingingPlan;
import org.enishi.presence.data.RingingSheet;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 着信順位設定: of what was settled and of who is there now. DIR-11. */
class RingingIT extends AtTheSwitchboard {

    @Inject
    private RingingService ringing;

    private UUID group;

    @BeforeEach
    void two_people_in_a_group() throws Exception {
        as(administrator, () -> groups.open("営業"));
        group = idOfGroup("営業");
        change(plan(person, "4001").in(group));
        change(plan(watcher, "4002").in(group));
    }

    @Test
    void whoever_is_away_is_passed_over_and_called_again_when_he_is_back() throws Exception {
        as(administrator, () -> ringing.settle(plan(0, RingStrategy.IN_TURN, false, List.of(person, watcher))));
        assertThat(turns()).containsExactly(1, 2);
        assertThat(sheet().now().lines()).extracting(line -> line.ringer().id()).containsExactly(person, watcher);
        leave("外出中", ReasonEnd.RELEASE);
        assertThat(sheet().now().lines()).extracting(line -> line.ringer().id()).containsExactly(watcher, person);
        assertThat(sheet().now().lines())
                .extracting(RingLine::reason)
                .containsExactly(RingReason.RINGS, RingReason.AWAY);
        as(person, absence::release);
        assertThat(turns()).containsExactly(1, 2);
    }

    @Test
    void who_never_was_there_is_offline_unless_that_does_not_matter() throws Exception {
        assertThat(sheet().now().lines()).extracting(RingLine::reason).containsOnly(RingReason.OFFLINE);
        assertThat(sheet().now().isAnswered()).isFalse();
        RingingPlan wanted = plan(0, RingStrategy.TOGETHER, false, List.of());
        assertThat(ground.as(administrator, () -> ringing.preview(wanted)).lines())
                .extracting(RingLine::turn)
                .containsExactly(1, 1);
        assertThat(sheet().plan().version()).as("nothing was settled").isZero();
    }

    @Test
    void of_two_administrators_the_slower_is_told_and_every_change_is_written_down() throws Exception {
        as(administrator, () -> ringing.settle(plan(0, RingStrategy.TOGETHER, true, List.of(watcher))));
        assertThatThrownBy(() ->
                        as(administrator, () -> ringing.settle(plan(0, RingStrategy.EVENLY, true, List.of(person)))))
                .isInstanceOf(StaleEdit.class);
        assertThat(sheet().plan().strategy()).isEqualTo(RingStrategy.TOGETHER);
        assertThat(traces.changes(organisation, AuditAct.RINGING_CHANGED))
                .containsExactly("ringing: IN_TURN skip away skip offline /  /  > "
                        + "TOGETHER skip away skip offline / 試験 watcher / 0312345678");
    }

    @Test
    void a_group_of_others_is_not_there_and_a_group_that_goes_takes_its_order_along() throws Exception {
        as(administrator, () -> ringing.settle(plan(0, RingStrategy.TOGETHER, true, List.of(watcher))));
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "ringing-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThatThrownBy(() -> as(stranger, () -> ringing.read(group))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(stranger, () -> ringing.settle(plan(1, RingStrategy.EVENLY, true, List.of(stranger)))))
                .isInstanceOf(NotFound.class);
        as(administrator, () -> groups.dissolve(group));
        assertThatThrownBy(() -> sheet()).isInstanceOf(NotFound.class);
    }

    private RingingPlan plan(long version, RingStrategy strategy, boolean skipOffline, List<UUID> seats) {
        return new RingingPlan(group, version, strategy, true, skipOffline, "03-1234-5678", seats);
    }

    private RingingSheet sheet() throws Exception {
        return ground.as(administrator, () -> ringing.read(group));
    }

    private List<Integer> turns() throws Exception {
        return sheet().now().lines().stream().map(RingLine::turn).toList();
    }
}
