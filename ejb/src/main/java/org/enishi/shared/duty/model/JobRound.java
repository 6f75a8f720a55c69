package org.enishi.shared.duty.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.data.JobReport;
import org.enishi.shared.duty.data.JobState;
import org.enishi.shared.persistence.BaseEntity;

/** The last round of a job: one row for each, which was always there. */
@Entity
@Table(name = "job_round")
public class JobRound extends BaseEntity {

    /** Beyond a few of its own intervals, for whoever writes it down does so once a minute. */
    private static final Duration GRACE = Duration.ofMinutes(3);

    private static final int INTERVALS = 3;

    @Column
    @Enumerated(EnumType.STRING)
    private Job job;

    @Column
    private String node;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "took_millis")
    private long tookMillis;

    @Column
    private long failures;

    @Column(name = "failed_at")
    private Instant failedAt;

    protected JobRound() {}

    public JobRound(Job job) {
        this.job = job;
    }

    public void ended(String by, Instant at, Duration took, int failed) {
        node = by;
        endedAt = at;
        tookMillis = took.toMillis();
        failures = failed;
        if (failed > 0) {
            failedAt = at;
        }
    }

    public JobReport toReport(Instant now) {
        return new JobReport(job, stateAt(now), node, endedAt, tookMillis, failures, failedAt);
    }

    private JobState stateAt(Instant now) {
        if (endedAt == null) {
            return JobState.NEW;
        }
        Instant silentFrom = endedAt.plus(job.every().multipliedBy(INTERVALS)).plus(GRACE);
        if (now.isAfter(silentFrom)) {
            return JobState.SILENT;
        }
        return failures > 0 ? JobState.FAILING : JobState.WELL;
    }
}
