package org.enishi.matching;

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

/** Asks the saved searches that are due. Should two nodes do it, whoever locks first does it, and the other finds it done. */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchTimer {

    @Inject
    private SearchCare care;

    @Inject
    private Watch watch;

    private final Round round = new Round(SearchTimer.class);

    @Schedule(second = "2/5", minute = "*", hour = "*", persistent = false)
    void askWhatIsDue() {
        round.run(watch.over(Job.SAVED_SEARCHES), () -> round.each(care.due(), care::ask));
    }
}
