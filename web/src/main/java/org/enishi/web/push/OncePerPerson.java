package org.enishi.web.push;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Of each person no more than one word in a while: the first at once, of all that follow in that time only the last. Time is in
 * nanoseconds. Not safe for threads.
 */
final class OncePerPerson {

    private final long pause;

    /** In the order of time. */
    private final Map<UUID, Long> told = new LinkedHashMap<>();

    private final Map<UUID, String> held = new HashMap<>();

    OncePerPerson(long pause) {
        this.pause = pause;
    }

    /** Whether it may be told at once, which it then is. */
    boolean lets(UUID person, long now) {
        forget(now);
        return told.putIfAbsent(person, now) == null;
    }

    /** @return for how long, if nothing of that person was held back before; 0 where something was, whose place it takes */
    long hold(UUID person, String word, long now) {
        return held.put(person, word) == null ? told.get(person) + pause - now : 0;
    }

    /** The last word that was held back, which is told now. */
    String release(UUID person, long now) {
        told.remove(person);
        told.put(person, now);
        return held.remove(person);
    }

    /** Whoever has something held back is not forgotten before that is told. */
    private void forget(long now) {
        Iterator<Map.Entry<UUID, Long>> oldest = told.entrySet().iterator();
        while (oldest.hasNext()) {
            Map.Entry<UUID, Long> one = oldest.next();
            if (now - one.getValue() < pause) {
                return;
            }
            if (!held.containsKey(one.getKey())) {
                oldest.remove();
            }
        }
    }
}
