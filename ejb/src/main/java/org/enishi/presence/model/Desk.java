package org.enishi.presence.model;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.PresenceState;

/**
 * All devices of one person, kept only while the server runs. It never changes; whoever learns something puts another one in
 * its place.
 *
 * @param told what the devices said together when it was last told on
 * @param toldAt since when, where that is to hold for a while; null where the person did it himself, or nothing was told yet
 */
public record Desk(UUID accountId, UUID organisationId, List<Device> devices, PresenceState told, Instant toldAt) {

    /** So that a browser that is restarted again and again does not fill the memory. */
    static final int MOST_DEVICES = 10;

    private static final Duration REMEMBERED = Duration.ofHours(24);

    /** What devices tell is not another thing again sooner, so that no board flickers. */
    private static final Duration DWELL = Duration.ofSeconds(5);

    public Desk {
        devices = List.copyOf(devices);
    }

    public static Desk of(UUID accountId, UUID organisationId) {
        return new Desk(accountId, organisationId, List.of(), PresenceState.UNUSED, null);
    }

    public Desk beat(UUID deviceId, Heartbeat beat, Timers timers, Instant now) {
        List<Device> others = new ArrayList<>(without(deviceId, now));
        Device device = devices.stream()
                .filter(known -> known.id().equals(deviceId))
                .findFirst()
                .map(known -> known.beat(beat, timers, now))
                .orElseGet(() -> Device.begun(deviceId, beat, now));
        others.add(device);
        int tooMany = Math.max(0, others.size() - MOST_DEVICES);
        return having(others.subList(tooMany, others.size()));
    }

    /** A page was closed, perhaps for another one. */
    public Desk left(UUID deviceId, Instant now) {
        return having(devices.stream()
                .map(known -> known.id().equals(deviceId) ? known.left(now) : known)
                .toList());
    }

    /** Cameras are not looked through any more. */
    public Desk withoutCameras(Instant now) {
        return having(devices.stream().map(known -> known.withoutCamera(now)).toList());
    }

    private Desk having(List<Device> others) {
        return new Desk(accountId, organisationId, others, told, toldAt);
    }

    /** Nothing is known of any device, from now on. */
    public Desk cleared() {
        return new Desk(accountId, organisationId, List.of(), told, null);
    }

    /** Signed out: at once, without waiting for silence, and as soon back again. */
    public Desk closed(UUID deviceId, Instant now) {
        return new Desk(accountId, organisationId, without(deviceId, now), told, null);
    }

    /** Nothing that is older than a day is known of anybody's devices. */
    private List<Device> without(UUID deviceId, Instant now) {
        return devices.stream()
                .filter(known -> !known.id().equals(deviceId))
                .filter(known -> now.isBefore(known.beatAt().plus(REMEMBERED)))
                .toList();
    }

    /** @param since null where that is not to hold for a while */
    public Desk telling(PresenceState state, Instant since) {
        return state == told ? this : new Desk(accountId, organisationId, devices, state, since);
    }

    /** It was told so lately that it is still said. A clock that was set back holds nothing up. */
    boolean holds(Instant now) {
        return toldAt != null && !now.isBefore(toldAt) && now.isBefore(toldAt.plus(DWELL));
    }

    public boolean isForgotten(Instant now) {
        return devices.stream().allMatch(known -> !now.isBefore(known.beatAt().plus(REMEMBERED)));
    }
}
