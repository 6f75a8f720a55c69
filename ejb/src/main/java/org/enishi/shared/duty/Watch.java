package org.enishi.shared.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.model.Beat;
import org.enishi.shared.time.Turn;

/**
 * Whether this node is the one that does what has to be done from time to time. Whoever is on duty gives a sign of life every few
 * seconds; when none has come for long enough, another one takes over. Whoever could give none for a while, perhaps because it was
 * held up itself, stops before that. For the moment that remains, each thing that is done asks the database once more.
 */
@ApplicationScoped
public class Watch {

    private static final long BEAT = Duration.ofSeconds(5).toNanos();
    private static final long HELD = Duration.ofSeconds(15).toNanos();
    private static final long SILENCE = Duration.ofSeconds(20).toNanos();

    @Inject
    private DutyLedger duties;

    @Inject
    private JobDiary diary;

    private boolean asked;
    private boolean ours;
    private long askedAt;
    private Beat heard;
    private long heardAt;

    /** From memory, but for every few seconds. */
    public synchronized boolean isOurs() {
        long now = System.nanoTime();
        if (!asked || now - askedAt >= BEAT) {
            ours = false;
            ours = duties.beat() || takeOver(now);
            asked = true;
            askedAt = now;
        }
        return ours && System.nanoTime() - askedAt < HELD;
    }

    /** The turn to do this; how it went is kept for the operator. */
    public Turn over(Job job) {
        return new Turn() {

            @Override
            public boolean isOurs() {
                return Watch.this.isOurs();
            }

            @Override
            public void ended(Duration took, int failures) {
                diary.keep(job, took, failures);
            }
        };
    }

    private boolean takeOver(long now) {
        Beat last = duties.last();
        if (!last.equals(heard)) {
            heard = last;
            heardAt = now;
        }
        return (last.node() == null || now - heardAt >= SILENCE) && duties.takeOver(last);
    }
}
