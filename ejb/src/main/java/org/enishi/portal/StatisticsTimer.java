package org.enishi.portal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.enishi.shared.duty.Watch;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.time.Round;

/**
 * Counts each day after its midnight, and what was missed. Told is only when nothing is missing any more. The sizes come last: a
 * region that has them has been counted.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatisticsTimer {

    @Inject
    private StatisticsCare care;

    @Inject
    private TellingCare telling;

    @Inject
    private SizesCare sizes;

    @Inject
    private Watch watch;

    private final Round round = new Round(StatisticsTimer.class);

    @Schedule(second = "9", minute = "*", hour = "*", persistent = false)
    void countWhatIsDue() {
        round.run(watch.over(Job.STATISTICS), () -> {
            round.each(care.due(), care::count);
            if (care.due().isEmpty()) {
                round.each(telling.untold(), telling::tell);
                round.each(sizes.due(), sizes::decide);
            }
        });
    }
}
