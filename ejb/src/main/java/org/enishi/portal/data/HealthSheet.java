package org.enishi.portal.data;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.enishi.shared.duty.data.JobReport;
import org.enishi.shared.notice.data.MailHealth;
import org.enishi.shared.persistence.DatabaseFact;

/**
 * How it stands with the database, mail and the jobs.
 *
 * @param node the server that answers
 */
public record HealthSheet(Instant at, String node, DatabaseFact database, MailHealth mail, List<JobReport> jobs) {

    private static final long FEW_SECONDS = 5;
    private static final double MILLIS = 1000;
    private static final Duration LONG_WAIT = Duration.ofMinutes(15);

    /** By how much the clock of the database is ahead of the server's. */
    public long clockSeconds() {
        return Math.round(Duration.between(at, database.now()).toMillis() / MILLIS);
    }

    /** Moments that two machines write down do not fit together. */
    public boolean clocksDiffer() {
        return Math.abs(clockSeconds()) > FEW_SECONDS;
    }

    /** Mail does not go out, or not as fast as it comes. */
    public boolean mailStandsStill() {
        return mail.waitingSince() != null
                && mail.waitingSince().plus(LONG_WAIT).isBefore(at);
    }
}
