package org.enishi.shared.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Asks every domain for its demo data, one after the other in one transaction. Carries what they share, and the ids of
 * what the earlier ones made, so that the later ones need not look into their tables.
 */
public final class FillDemo {

    /** Priorities of the observers. */
    public static final int ORGANISATION = 100;

    public static final int AFTER_ORGANISATION = 200;

    private final String region;
    private final DemoCalendar calendar;
    private final String passwordHash;
    private final Map<String, UUID> ids = new HashMap<>();

    public FillDemo(String region, DemoCalendar calendar, String passwordHash) {
        this.region = region;
        this.calendar = calendar;
        this.passwordHash = passwordHash;
    }

    public String region() {
        return region;
    }

    public DemoCalendar calendar() {
        return calendar;
    }

    /** Of the one password of all demo accounts. */
    public String passwordHash() {
        return passwordHash;
    }

    public void remember(String key, UUID id) {
        ids.put(key, id);
    }

    /** By the key of an organisation or the mail address of a person. */
    public UUID idOf(String key) {
        UUID id = ids.get(key);
        if (id == null) {
            throw new IllegalArgumentException("nothing was made for the demo key " + key);
        }
        return id;
    }
}
