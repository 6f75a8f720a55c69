package org.enishi.shared.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.data.JobReport;
import org.enishi.shared.duty.model.JobRound;
import org.enishi.shared.duty.store.JobRounds;
import org.enishi.shared.settings.Settings;

/** Writes down how the jobs went, and reads it. */
@ApplicationScoped
@Transactional
class JobLedger {

    @Inject
    private JobRounds rounds;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void write(Job job, Duration took, int failures) {
        rounds.lock(job).ended(settings.node(), clock.instant(), took, failures);
    }

    List<JobReport> read() {
        Instant now = clock.instant();
        return rounds.all().stream()
                .map((JobRound round) -> round.toReport(now))
                .sorted(Comparator.comparing(JobReport::job))
                .toList();
    }
}
