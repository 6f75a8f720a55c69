package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.data.NewAbsencePlan;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.ReasonEnd;
import org.enishi.presence.data.Whereabouts;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person says of his presence: the reason and its end, the plan, and what counts as a change. PE-34, PE-36. */
class PresenceTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Instant NOON = Instant.parse("2026-11-20T03:00:00Z");

    private final Presence presence = new Presence(UUID.randomUUID(), UUID.randomUUID());

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "RELEASE,,",
        "MINUTES_15,,2026-11-20T03:15:00Z",
        "MINUTES_30,,2026-11-20T03:30:00Z",
        "HOUR,,2026-11-20T04:00:00Z",
        "TODAY,,2026-11-20T15:00:00Z",
        "TIME,17:30,2026-11-20T08:30:00Z"
    })
    void theEndIsWhatThePersonChose(ReasonEnd end, LocalTime time, Instant expected) {
        presence.leave(new LeaveOrder("外出中", end, time), NOON, JAPAN);
        assertThat(presence.reasonFacts()).isEqualTo(new ReasonFacts("外出中", NOON, expected));
        assertThat(presence.isOver(NOON)).isFalse();
        assertThat(presence.isOver(NOON.plusSeconds(86_400))).isEqualTo(expected != null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"12:00", "08:00", ","})
    void aTimeThatIsNotLaterTodayIsRefusedAndChangesNothing(LocalTime time) {
        assertThatThrownBy(() -> presence.leave(new LeaveOrder("外出中", ReasonEnd.TIME, time), NOON, JAPAN))
                .isInstanceOf(RuleViolated.class);
        assertThat(presence.reasonFacts()).isNull();
    }

    @Test
    void theSameReasonWithAnotherEndGoesOn() {
        presence.leave(new LeaveOrder("外出中", ReasonEnd.RELEASE, null), NOON, JAPAN);
        presence.leave(new LeaveOrder("外出中", ReasonEnd.HOUR, null), NOON.plusSeconds(60), JAPAN);
        assertThat(presence.reasonFacts().since()).isEqualTo(NOON);
    }

    @Test
    void onlyAnotherStateOrReasonIsAChange() {
        Whereabouts lunch = new Whereabouts(PresenceState.AWAY_WITH_REASON, "昼食中", NOON, null, null, false);
        assertThat(presence.show(lunch, NOON)).isPresent();
        assertThat(presence.show(lunch, NOON.plusSeconds(5))).isEmpty();
        assertThat(presence.show(new Whereabouts(PresenceState.AWAY_WITH_REASON, "外出中", NOON, null, null, false), NOON))
                .isPresent();
    }

    @Test
    void consentIsGivenOnceAndCanBeTakenBack() {
        presence.consent(NOON);
        assertThat(presence.hasConsented()).isTrue();
        presence.withdrawConsent();
        assertThat(presence.hasConsented()).isFalse();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "2026-11-21T10:00,2026-11-21T10:00",
        "2026-11-21T10:00,2026-11-21T09:00",
        "2026-11-19T10:00,2026-11-20T11:59",
        "2026-11-21T10:00,2027-12-21T10:00",
        ",2026-11-21T10:00",
        "2026-11-21T10:00,"
    })
    void aPlanThatMakesNoSenseIsRefused(LocalDateTime from, LocalDateTime to) {
        assertThatThrownBy(() -> plan(from, to, UUID.randomUUID())).isInstanceOf(RuleViolated.class);
    }

    @Test
    void aPlanThatRunsAlreadyIsTaken() {
        AbsencePlan plan = plan(LocalDateTime.parse("2026-11-20T09:00"), LocalDateTime.parse("2026-11-21T18:00"), null);
        assertThat(plan.startsAt()).isEqualTo(Instant.parse("2026-11-20T00:00:00Z"));
    }

    @Test
    void nobodyTakesHisOwnPlace() {
        assertThatThrownBy(() -> plan(
                        LocalDateTime.parse("2026-11-21T09:00"),
                        LocalDateTime.parse("2026-11-21T18:00"),
                        presence.accountId()))
                .isInstanceOf(RuleViolated.class);
    }

    private AbsencePlan plan(LocalDateTime from, LocalDateTime to, UUID substitute) {
        return new AbsencePlan(
                presence.accountId(), new NewAbsencePlan(AbsenceKind.VACATION, from, to, substitute), NOON, JAPAN);
    }
}
