package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import org.enishi.presence.AbsencePlanService;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** 休暇・不在予定: what is known beforehand, and who takes the place meanwhile. */
class AbsencePlanIT extends AtTheDesk {

    @Inject
    private AbsencePlanService plans;

    @Test
    void a_plan_stands_above_all_while_it_runs_and_names_who_takes_the_place() throws Exception {
        arrive();
        leave("昼食中", ReasonEnd.RELEASE);
        LocalDateTime now = traces.localTime();
        as(
                person,
                () -> plans.plan(
                        new NewAbsencePlan(AbsenceKind.VACATION, now.plusHours(1), now.plusHours(2), watcher)));
        assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
        clock.move(Duration.ofMinutes(61));
        assertThat(seen().substituteName()).isEqualTo("試験 watcher");
        assertThat(state()).isEqualTo(PresenceState.ON_LEAVE);
        await().atMost(SWEEP)
                .untilAsserted(() -> assertThat(traces.statesOf(person)).endsWith(PresenceState.ON_LEAVE));
        clock.move(Duration.ofMinutes(60));
        assertThat(state()).isEqualTo(PresenceState.AWAY_WITH_REASON);
    }

    @Test
    void a_plan_is_the_person_s_own() throws Exception {
        LocalDateTime now = traces.localTime();
        as(person, () -> plans.plan(new NewAbsencePlan(AbsenceKind.TRAINING, now, now.plusHours(2), null)));
        UUID plan = ground.as(person, plans::list).get(0).id();
        assertThatThrownBy(() -> as(watcher, () -> plans.cancel(plan))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(
                        person,
                        () -> plans.plan(
                                new NewAbsencePlan(AbsenceKind.OTHER, now.plusHours(1), now.plusHours(3), null))))
                .isInstanceOf(RuleViolated.class);
        as(person, () -> plans.cancel(plan));
        assertThat(state()).isEqualTo(PresenceState.UNUSED);
    }

    @Test
    void somebody_of_another_organisation_takes_nobody_s_place() {
        UUID elsewhere = ground.organisation(OrganisationKind.INSTITUTION, "elsewhere-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.MEMBER, "stranger");
        LocalDateTime now = traces.localTime();
        assertThatThrownBy(() -> as(
                        person,
                        () -> plans.plan(new NewAbsencePlan(AbsenceKind.OTHER, now, now.plusHours(3), stranger))))
                .isInstanceOf(RuleViolated.class);
    }
}
