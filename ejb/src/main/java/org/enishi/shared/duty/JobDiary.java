package org.enishi.shared.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.data.JobReport;
import org.enishi.shared.duty.model.JobRound;
import org.enishi.shared.duty.store.JobRounds;
import org.enishi.shared.settings.Settings;

/** Keeps for the operator how the jobs of all nodes went: once a minute, and at once when one begins to fail or ceases to. */
@ApplicationScoped
@Transactional
public class JobDiary {

    private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();

    @Inject
    private JobRounds rounds;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    private final Map<Job, Kept> kept = new ConcurrentHashMap<>();

    void keep(Job job, Duration took, int failures) {
        Kept last = kept.get(job);
        long now = System.nanoTime();
        if (last == null || last.failed() != failures > 0 || now - last.at() >= A_MINUTE) {
            rounds.lock(job).ended(settings.node(), clock.instant(), took, failures);
            kept.put(job, new Kept(now, failures > 0));
        }
    }

    public List<JobReport> read() {
        Instant now = clock.instant();
        return rounds.all().stream()
                .map((JobRound round) -> round.toReport(now))
                .sorted(Comparator.comparing(JobReport::job))
                .toList();
    }

    private record Kept(long at, boolean failed) {}
}
