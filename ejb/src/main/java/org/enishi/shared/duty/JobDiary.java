package org.enishi.shared.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.data.JobReport;

/** Keeps for the operator how the jobs of all nodes went: once a minute, and at once when one begins to fail or ceases to. */
@ApplicationScoped
public class JobDiary {

    private static final long A_MINUTE = Duration.ofMinutes(1).toNanos();

    @Inject
    private JobLedger ledger;

    private final Map<Job, Kept> kept = new ConcurrentHashMap<>();

    /** What could not be written counts as never told, so that the next round tells it. */
    void keep(Job job, Duration took, int failures) {
        Kept last = kept.get(job);
        long now = System.nanoTime();
        if (last == null || last.failed() != failures > 0 || now - last.at() >= A_MINUTE) {
            ledger.write(job, took, failures);
            kept.put(job, new Kept(now, failures > 0));
        }
    }

    public List<JobReport> read() {
        return ledger.read();
    }

    private record Kept(long at, boolean failed) {}
}
