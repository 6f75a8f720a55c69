package org.enishi.presence.model;

import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;

/**
 * One browser in which a person is signed in, as its heartbeats tell of it. It lives from the first one to the last, and is
 * forgotten some time after it is gone.
 *
 * @param id that of the sign-in
 * @param watchedSince from when on it has told of itself without a break
 * @param own the own face; null when it was not seen
 * @param active what the person did in the page
 * @param leftAt null, or when its page was closed: perhaps for another one
 */
public record Device(
        UUID id,
        Instant beatAt,
        Face face,
        Instant faceSince,
        Instant watchedSince,
        Stretch own,
        Stretch active,
        Instant leftAt) {

    /** Opening a page is something that a person does. */
    static Device begun(UUID id, Heartbeat beat, Instant now) {
        return new Device(
                id,
                now,
                beat.face(),
                now,
                now,
                beat.face() == Face.PRESENT ? Stretch.at(now) : null,
                Stretch.at(now),
                null);
    }

    Device beat(Heartbeat beat, Timers timers, Instant now) {
        if (!now.isBefore(beatAt.plus(timers.stale()))) {
            return begun(id, beat, now);
        }
        boolean seen = beat.face() == Face.PRESENT || face == Face.PRESENT;
        return new Device(
                id,
                now,
                beat.face(),
                beat.face() == face ? faceSince : now,
                watchedSince,
                seen ? Stretch.seen(own, now, timers.absent()) : own,
                beat.active() ? Stretch.seen(active, now, timers.idle()) : active,
                null);
    }

    /** Nothing that a camera has seen is known any more. */
    Device withoutCamera(Instant now) {
        return face == Face.OFF ? this : new Device(id, beatAt, Face.OFF, now, watchedSince, null, active, leftAt);
    }

    Device left(Instant now) {
        return new Device(id, beatAt, face, faceSince, watchedSince, own, active, now);
    }

    DeviceStanding standing(Timers timers, Instant now) {
        Instant stale = beatAt.plus(timers.stale());
        Instant offline = beatAt.plus(timers.offline());
        if (leftAt != null && !now.isBefore(leftAt.plus(timers.leaving()))) {
            return new DeviceStanding(DeviceState.OFFLINE, leftAt.plus(timers.leaving()));
        }
        if (!now.isBefore(offline)) {
            return new DeviceStanding(DeviceState.OFFLINE, offline);
        }
        if (!now.isBefore(stale)) {
            return new DeviceStanding(DeviceState.UNVERIFIED, stale);
        }
        return switch (face) {
            case PRESENT -> new DeviceStanding(DeviceState.PRESENT, own.since());
            case OFF -> byActivity(active.last().plus(timers.idle()), now);
            case ABSENT -> until(lastSign(timers).plus(timers.absent()), now);
            case OTHER -> until(earlier(lastSeen().plus(timers.absent()), faceSince.plus(timers.other())), now);
            case NO_FRAMES ->
                timers.activity() && now.isBefore(active.last().plus(timers.idle()))
                        ? new DeviceStanding(DeviceState.PRESENT, active.since())
                        : blind(faceSince.plus(timers.frames()), lastSeen().plus(timers.absent()), now);
        };
    }

    private DeviceStanding byActivity(Instant end, Instant now) {
        return now.isBefore(end)
                ? new DeviceStanding(DeviceState.PRESENT, active.since())
                : new DeviceStanding(DeviceState.ABSENT, end);
    }

    /** For a while after his face was last seen the person still counts as there; who was never seen is not sure. */
    private DeviceStanding until(Instant end, Instant now) {
        if (!now.isBefore(end)) {
            return new DeviceStanding(DeviceState.ABSENT, end);
        }
        return own == null
                ? new DeviceStanding(DeviceState.UNVERIFIED, watchedSince)
                : new DeviceStanding(DeviceState.PRESENT, own.since());
    }

    /** A camera that gives no picture never says that nobody is there. */
    private DeviceStanding blind(Instant end, Instant absentAt, Instant now) {
        boolean wasThere = own != null && faceSince.isBefore(absentAt);
        return wasThere && now.isBefore(end)
                ? new DeviceStanding(DeviceState.PRESENT, own.since())
                : new DeviceStanding(DeviceState.UNVERIFIED, wasThere ? end : faceSince);
    }

    /** Of the face, and of the hands where they count. */
    private Instant lastSign(Timers timers) {
        return timers.activity() && active.last().isAfter(lastSeen()) ? active.last() : lastSeen();
    }

    private Instant lastSeen() {
        return own == null ? watchedSince : own.last();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
