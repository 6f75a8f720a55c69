package org.enishi.web.sip;

import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** How fast somebody may talk: so many messages in a second, and twice as many at once. Remembers the latest addresses only. */
final class Pace {

    private static final int MOST_ADDRESSES = 1000;

    private final Map<InetAddress, Room> rooms = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InetAddress, Room> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    private static final class Room {
        private double left;
        private long at;

        Room(double left, long at) {
            this.left = left;
            this.at = at;
        }
    }

    /** Counts this one, too. @param now of a watch, in nanoseconds */
    synchronized boolean lets(InetAddress address, int perSecond, long now) {
        double most = 2.0 * perSecond;
        Room room = rooms.computeIfAbsent(address, first -> new Room(most, now));
        double grown = (now - room.at) * (double) perSecond / TimeUnit.SECONDS.toNanos(1);
        room.left = Math.min(most, room.left + grown);
        room.at = now;
        if (room.left < 1) {
            return false;
        }
        room.left -= 1;
        return true;
    }
}
