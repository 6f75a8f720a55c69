package org.enishi.shared.duty.data;

import java.time.Duration;

/** What the node on duty does from time to time, and how often at the least. */
public enum Job {
    DIGESTS(Duration.ofSeconds(5)),
    ANNOUNCEMENTS(Duration.ofSeconds(5)),
    PROJECTS(Duration.ofSeconds(5)),
    SAVED_SEARCHES(Duration.ofSeconds(5)),
    PRESENCE(Duration.ofSeconds(3)),
    ABSENCE_ENDS(Duration.ofSeconds(15)),
    PRESENCE_DAYS(Duration.ofSeconds(20)),
    PRESENCE_CLEARING(Duration.ofMinutes(10)),
    PASSWORD_RESETS(Duration.ofSeconds(2)),
    ACCOUNTS(Duration.ofSeconds(15)),
    IMPORTS(Duration.ofSeconds(15)),
    ORGANISATIONS(Duration.ofSeconds(5)),
    STATISTICS(Duration.ofMinutes(1)),
    INQUIRIES(Duration.ofHours(1)),
    LINKS(Duration.ofDays(1));

    private final Duration every;

    Job(Duration every) {
        this.every = every;
    }

    public Duration every() {
        return every;
    }
}
