package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.PrivateHours;
import org.enishi.presence.data.Whereabouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a person is: table 5.10, cell by cell and at random. */
class PresencePolicyTest {

    private static final Instant START = Instant.parse("2026-11-20T00:00:00Z");
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID LAPTOP = UUID.randomUUID();
    private static final UUID DESKTOP = UUID.randomUUID();
    private static final ReasonFacts LUNCH = new ReasonFacts("昼食中", START, null);

    private Desk desk = Desk.of(PERSON, UUID.randomUUID());

    @ParameterizedTest(name = "{0} s after the last heartbeat: {1}")
    @CsvSource({"0,PRESENT", "59,PRESENT", "60,UNVERIFIED", "179,UNVERIFIED", "180,OFFLINE", "86400,OFFLINE"})
    void silenceIsFirstUnverifiedAndThenOffline(int seconds, PresenceState expected) {
        beat(LAPTOP, Face.PRESENT, 0);
        assertThat(at(seconds).state()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} s after his face was last seen: {1}")
    @CsvSource({"0,PRESENT", "29,PRESENT", "30,AWAY", "50,AWAY"})
    void nobodyAtTheCameraIsAwayAfterHalfAMinute(int seconds, PresenceState expected) {
        beat(LAPTOP, Face.PRESENT, 0);
        beat(LAPTOP, Face.ABSENT, 10);
        assertThat(at(10 + seconds).state()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} s after another face came: {1}")
    @CsvSource({"0,PRESENT", "9,PRESENT", "10,AWAY", "50,AWAY"})
    void anotherFaceIsNotThePerson(int seconds, PresenceState expected) {
        beat(LAPTOP, Face.PRESENT, 0);
        beat(LAPTOP, Face.OTHER, 10);
        assertThat(at(10 + seconds).state()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} s after the last picture: {1}")
    @CsvSource({"0,PRESENT", "29,PRESENT", "30,UNVERIFIED", "59,UNVERIFIED"})
    void aCameraWithoutAPictureNeverSaysThatNobodyIsThere(int seconds, PresenceState expected) {
        beat(LAPTOP, Face.PRESENT, 0);
        beat(LAPTOP, Face.NO_FRAMES, 10);
        assertThat(at(10 + seconds).state()).isEqualTo(expected);
    }

    @Test
    void aBlindCameraStaysUnverifiedForAsLongAsItTellsSo() {
        beat(LAPTOP, Face.PRESENT, 0);
        for (int second = 10; second <= 600; second += 20) {
            beat(LAPTOP, Face.NO_FRAMES, second);
        }
        assertThat(at(600).state()).isEqualTo(PresenceState.UNVERIFIED);
    }

    @ParameterizedTest(name = "{0} s after the last key: {1}")
    @CsvSource({"0,PRESENT", "299,PRESENT", "300,AWAY"})
    void withoutACameraActivityIsTheEvidence(int seconds, PresenceState expected) {
        for (int second = 0; second <= seconds; second += 20) {
            desk = desk.beat(LAPTOP, new Heartbeat(Face.OFF, false, true), Timers.USUAL, time(second));
        }
        assertThat(at(seconds).state()).isEqualTo(expected);
    }

    @Test
    void whoeverWasNeverSeenIsNotCalledPresent() {
        beat(LAPTOP, Face.OTHER, 0);
        assertThat(at(5).state()).isEqualTo(PresenceState.UNVERIFIED);
        assertThat(at(10).state()).isEqualTo(PresenceState.AWAY);
    }

    @Test
    void theNextGoodSignalBringsHimBackAtOnce() {
        beat(LAPTOP, Face.PRESENT, 0);
        assertThat(at(200).state()).isEqualTo(PresenceState.OFFLINE);
        beat(LAPTOP, Face.PRESENT, 201);
        assertThat(at(201))
                .extracting(Whereabouts::state, Whereabouts::since)
                .containsExactly(PresenceState.PRESENT, time(201));
    }

    @Test
    void closingADeviceIsHeardAtOnce() {
        beat(LAPTOP, Face.PRESENT, 0);
        desk = desk.closed(LAPTOP, time(1));
        assertThat(at(1).state()).isEqualTo(PresenceState.UNUSED);
        assertThat(PresencePolicy.whereabouts(facts(null, time(1)), Timers.USUAL, time(1))
                        .state())
                .isEqualTo(PresenceState.OFFLINE);
    }

    @ParameterizedTest(name = "counted {0}, {1} s after the last key: {2}")
    @CsvSource({"false,30,AWAY", "true,29,PRESENT", "true,30,AWAY"})
    void handsDelayAnAbsenceOnlyWhereTheyCount(boolean counted, int seconds, PresenceState expected) {
        beat(LAPTOP, Face.PRESENT, 0);
        beat(LAPTOP, Face.ABSENT, 1);
        beat(LAPTOP, Face.ABSENT, 20);
        int last = counted ? 20 : 1;
        assertThat(PresencePolicy.automatic(PresenceFacts.of(desk), counting(counted), time(last + seconds))
                        .state())
                .isEqualTo(expected);
    }

    @Test
    void anotherFaceIsNeverOutweighedByHands() {
        beat(LAPTOP, Face.PRESENT, 0);
        beat(LAPTOP, Face.OTHER, 10);
        beat(LAPTOP, Face.OTHER, 20);
        assertThat(PresencePolicy.automatic(PresenceFacts.of(desk), counting(true), time(20))
                        .state())
                .isEqualTo(PresenceState.AWAY);
    }

    private static Timers counting(boolean activity) {
        ConsoleSettings usual = ConsoleSettings.USUAL;
        return Timers.of(new ConsoleSettings(usual.figures(), activity, true, false, usual.layout(), usual.hours(), 0));
    }

    @Test
    void whatIsUsuallySettledIsWhatHoldsWhereNothingIs() {
        assertThat(Timers.of(ConsoleSettings.USUAL)).isEqualTo(Timers.USUAL);
    }

    @ParameterizedTest(name = "from {0} to {1} at {2}: {3}, next turn {4}")
    @CsvSource({
        "12:00,13:00,11:59,false,12:00",
        "12:00,13:00,12:00,true,13:00",
        "12:00,13:00,13:00,false,12:00",
        "18:00,08:00,23:00,true,08:00",
        "18:00,08:00,07:59,true,08:00",
        "18:00,08:00,08:00,false,18:00"
    })
    void privateHoursMayPassMidnight(LocalTime from, LocalTime to, LocalTime at, boolean hidden, LocalTime next) {
        PrivateHours hours = new PrivateHours(from, to);
        Instant now = LocalDate.of(2026, 11, 20).atTime(at).toInstant(ZoneOffset.UTC);
        assertThat(hours.hide(now, ZoneOffset.UTC)).isEqualTo(hidden);
        assertThat(LocalTime.ofInstant(hours.nextTurn(now, ZoneOffset.UTC), ZoneOffset.UTC))
                .isEqualTo(next);
    }

    /** PE-30: the desktop at which nobody sits never overrides the laptop where the person is. */
    @Test
    void twoDevicesThatDisagreeNeverFlicker() {
        for (int second = 0; second < 1200; second++) {
            if (second % 20 == 0) {
                beat(LAPTOP, Face.PRESENT, second);
            }
            if (second % 20 == 7) {
                beat(DESKTOP, second % 40 == 7 ? Face.ABSENT : Face.NO_FRAMES, second);
            }
            assertThat(at(second)).as("second %s", second).isEqualTo(thereSince(START));
        }
    }

    private static Whereabouts thereSince(Instant since) {
        return new Whereabouts(PresenceState.PRESENT, "", since, null, null, false);
    }

    @ParameterizedTest
    @EnumSource
    void aReasonOutranksWhateverTheCameraSays(Face face) {
        beat(LAPTOP, face, 0);
        assertThat(PresencePolicy.whereabouts(facts(LUNCH, null), Timers.USUAL, time(1)))
                .extracting(Whereabouts::state, Whereabouts::reason, Whereabouts::since, Whereabouts::quiet)
                .containsExactly(PresenceState.AWAY_WITH_REASON, "昼食中", START, false);
    }

    @Test
    void aReasonIsShownGreyWhileAllDevicesAreOffline() {
        assertThat(PresencePolicy.whereabouts(facts(LUNCH, START), Timers.USUAL, time(9000)))
                .extracting(Whereabouts::state, Whereabouts::quiet)
                .containsExactly(PresenceState.AWAY_WITH_REASON, true);
    }

    @ParameterizedTest(name = "after {0} s: {1}")
    @CsvSource({"899,AWAY_WITH_REASON", "900,PRESENT"})
    void aReasonThatHasAnEndReleasesItself(int seconds, PresenceState expected) {
        beat(LAPTOP, Face.PRESENT, seconds);
        ReasonFacts quarter = new ReasonFacts("休憩中", START, time(900));
        assertThat(PresencePolicy.whereabouts(facts(quarter, null), Timers.USUAL, time(seconds))
                        .state())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "at {0} s: {1}")
    @CsvSource({"99,AWAY_WITH_REASON", "100,ON_LEAVE", "199,ON_LEAVE", "200,AWAY_WITH_REASON"})
    void aPlanOutranksAReasonWhileItRunsAndLeavesItAlone(int seconds, PresenceState expected) {
        UUID substitute = UUID.randomUUID();
        PlanFacts plan = new PlanFacts(PERSON, AbsenceKind.VACATION, time(100), time(200), substitute);
        Whereabouts found = PresencePolicy.whereabouts(
                new PresenceFacts(List.of(plan), LUNCH, null, null), Timers.USUAL, time(seconds));
        assertThat(found.state()).isEqualTo(expected);
        assertThat(found.substituteId()).isEqualTo(expected == PresenceState.ON_LEAVE ? substitute : null);
    }

    @Test
    void neverUsedIsNotOffline() {
        assertThat(at(0).state()).isEqualTo(PresenceState.UNUSED);
    }

    /** Every set of up to three devices at random moments: the precedence, written down once more in another way. */
    @Test
    void theStrongestDeviceDecides() {
        Random random = new Random(42);
        for (int run = 0; run < 20_000; run++) {
            desk = Desk.of(PERSON, UUID.randomUUID());
            List<DeviceState> states = new ArrayList<>();
            Instant now = time(1000);
            int devices = random.nextInt(4);
            for (int i = 0; i < devices; i++) {
                Face face = Face.values()[random.nextInt(Face.values().length)];
                desk = desk.beat(
                        UUID.randomUUID(), new Heartbeat(face, false, true), Timers.USUAL, time(random.nextInt(1000)));
            }
            desk.devices()
                    .forEach(device ->
                            states.add(device.standing(Timers.USUAL, now).state()));
            PresenceState expected = states.contains(DeviceState.PRESENT)
                    ? PresenceState.PRESENT
                    : states.contains(DeviceState.UNVERIFIED)
                            ? PresenceState.UNVERIFIED
                            : states.contains(DeviceState.ABSENT)
                                    ? PresenceState.AWAY
                                    : states.isEmpty() ? PresenceState.UNUSED : PresenceState.OFFLINE;
            assertThat(at(1000).state()).as("%s", states).isEqualTo(expected);
        }
    }

    /** Whatever devices did before: after three minutes of silence nobody is called present. */
    @Test
    void noHistoryLeavesAGreenLightBehind() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            desk = Desk.of(PERSON, UUID.randomUUID());
            int last = 0;
            for (int i = 0; i < 30; i++) {
                last += random.nextInt(70);
                UUID device = random.nextBoolean() ? LAPTOP : DESKTOP;
                beat(device, Face.values()[random.nextInt(Face.values().length)], last);
            }
            assertThat(at(last + 60).state()).isNotEqualTo(PresenceState.PRESENT);
            assertThat(at(last + 180).state()).isEqualTo(PresenceState.OFFLINE);
        }
    }

    @Test
    void aBrowserThatIsRestartedAgainAndAgainFillsNoMemory() {
        for (int i = 0; i < 100; i++) {
            beat(UUID.randomUUID(), Face.OFF, i);
        }
        assertThat(desk.devices()).hasSize(Desk.MOST_DEVICES);
        assertThat(desk.isForgotten(time(99))).isFalse();
        assertThat(desk.isForgotten(time(100 + 86_400))).isTrue();
    }

    private void beat(UUID device, Face face, int second) {
        desk = desk.beat(device, new Heartbeat(face, true, true), Timers.USUAL, time(second));
    }

    private Whereabouts at(int second) {
        return PresencePolicy.whereabouts(facts(null, null), Timers.USUAL, time(second));
    }

    private PresenceFacts facts(ReasonFacts reason, Instant lastSeen) {
        return new PresenceFacts(List.of(), reason, desk, lastSeen);
    }

    private static Instant time(int second) {
        return START.plusSeconds(second);
    }
}
