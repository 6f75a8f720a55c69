package org.enishi.presence.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;

/** Where a person is: the first of these that holds. Nothing of it is stored; whoever asks finds it out anew. */
public final class PresencePolicy {

    /** Whoever sits there although he says that he is away is asked after so long; sooner it could be for a moment. */
    public static final Duration A_WHILE = Duration.ofMinutes(10);

    private PresencePolicy() {}

    public static Whereabouts whereabouts(PresenceFacts facts, Timers timers, Instant now) {
        Whereabouts found = automatic(facts, timers, now);
        boolean quiet = found.state() == PresenceState.OFFLINE || found.state() == PresenceState.UNUSED;
        return Stream.concat(
                        facts.runningPlan(now).map(plan -> onLeave(plan, quiet)).stream(),
                        facts.runningReason(now).map(reason -> away(reason, quiet)).stream())
                .findFirst()
                .orElseGet(() -> facts.hidden()
                        ? found(PresenceState.PRIVATE, null)
                        : facts.runningMeeting(now)
                                .map(PresencePolicy::inMeeting)
                                .orElse(found));
    }

    /** A camera has seen the person, and nobody else, for a while. */
    public static boolean isSeen(List<Device> devices, Timers timers, Instant now) {
        return devices.stream()
                .filter(device -> device.face() == Face.PRESENT)
                .map(device -> device.standing(timers, now))
                .anyMatch(standing -> standing.state() == DeviceState.PRESENT
                        && !standing.since().isAfter(now.minus(A_WHILE)));
    }

    /** The device that decides has no camera to go by. */
    public static boolean isByHands(Desk desk, Timers timers, Instant now) {
        return desk.devices().stream()
                .min(Comparator.comparing(
                                (Device device) -> device.standing(timers, now).state())
                        .thenComparing(device -> device.standing(timers, now).since()))
                .filter(device -> device.face() == Face.OFF || device.face() == Face.NO_FRAMES)
                .isPresent();
    }

    private static Whereabouts onLeave(PlanFacts plan, boolean quiet) {
        return new Whereabouts(
                PresenceState.ON_LEAVE, plan.kind().name(), plan.startsAt(), plan.endsAt(), plan.substituteId(), quiet);
    }

    /** Whatever cameras, hands and other devices say. */
    private static Whereabouts away(ReasonFacts reason, boolean quiet) {
        return new Whereabouts(
                PresenceState.AWAY_WITH_REASON, reason.text(), reason.since(), reason.until(), null, quiet);
    }

    /** What the devices say together, but for a moment what they have just said before. */
    public static Whereabouts automatic(PresenceFacts facts, Timers timers, Instant now) {
        Whereabouts found = ofDevices(facts, timers, now);
        Desk desk = facts.desk();
        return desk == null || desk.told() == found.state() || !desk.holds(now)
                ? found
                : found(desk.told(), desk.toldAt());
    }

    /** They say another thing already than what is still told of them. */
    public static boolean isHeld(Desk desk, Timers timers, Instant now) {
        return desk.holds(now) && ofDevices(PresenceFacts.of(desk), timers, now).state() != desk.told();
    }

    /** One at which the person sits outranks all at which he does not. */
    private static Whereabouts ofDevices(PresenceFacts facts, Timers timers, Instant now) {
        List<DeviceStanding> standings = facts.devices().stream()
                .map(device -> device.standing(timers, now))
                .toList();
        return standings.stream()
                .min(Comparator.comparing(DeviceStanding::state).thenComparing(DeviceStanding::since))
                .filter(first -> first.state() != DeviceState.OFFLINE)
                .map(first -> found(stateOf(first.state()), first.since()))
                .orElseGet(() -> gone(standings, facts.lastSeenAt()));
    }

    private static Whereabouts inMeeting(Taken hours) {
        return new Whereabouts(PresenceState.IN_MEETING, "", hours.startsAt(), hours.endsAt(), null, false);
    }

    private static PresenceState stateOf(DeviceState state) {
        return switch (state) {
            case PRESENT -> PresenceState.PRESENT;
            case UNVERIFIED -> PresenceState.UNVERIFIED;
            case ABSENT -> PresenceState.AWAY;
            case OFFLINE -> PresenceState.OFFLINE;
        };
    }

    private static Whereabouts gone(List<DeviceStanding> standings, Instant lastSeenAt) {
        Instant since = standings.stream()
                .map(DeviceStanding::since)
                .max(Comparator.naturalOrder())
                .orElse(lastSeenAt);
        return found(since == null ? PresenceState.UNUSED : PresenceState.OFFLINE, since);
    }

    /** What colleagues are shown of it: since when somebody is gone only where his organisation wants that seen. */
    public static Whereabouts shown(Whereabouts found, ConsoleSettings settings) {
        boolean secret = found.state() == PresenceState.OFFLINE && !settings.lastSeen();
        return secret ? found(PresenceState.OFFLINE, null) : found;
    }

    /** The same of somebody who is discreet: whether he is there, and not why not. */
    public static Whereabouts shown(Whereabouts found, ConsoleSettings settings, boolean discreet) {
        return discreet && !found.state().isAutomatic()
                ? new Whereabouts(found.state(), "", found.since(), null, null, found.quiet())
                : shown(found, settings);
    }

    private static Whereabouts found(PresenceState state, Instant since) {
        return new Whereabouts(state, "", since, null, null, false);
    }
}
