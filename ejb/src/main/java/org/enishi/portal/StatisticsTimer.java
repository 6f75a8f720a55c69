package org.enishi.portal;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.enishi.shared.time.Round;

/** Counts each day after its midnight, and what was missed. Told is only when nothing is missing any more. */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StatisticsTimer {

    @Inject
    private StatisticsCare care;

    @Inject
    private TellingCare telling;

    private final Round round = new Round(StatisticsTimer.class);

    @Schedule(second = "9", minute = "*", hour = "*", persistent = false)
    void countWhatIsDue() {
        round.run(() -> {
            List<LocalDate> due = care.due();
            round.each(due, care::count);
            if (!due.isEmpty() && care.due().isEmpty()) {
                round.each(telling.regions(), telling::tell);
            }
        });
    }
}
