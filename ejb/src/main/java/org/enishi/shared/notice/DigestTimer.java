package org.enishi.shared.notice;

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

/** Sends the digests of the morning. On two nodes, whoever locks first does it, and the other finds nothing left. */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DigestTimer {

    @Inject
    private DigestCare care;

    @Inject
    private Watch watch;

    private final Round round = new Round(DigestTimer.class);

    @Schedule(second = "3/5", minute = "*", hour = "*", persistent = false)
    void writeWhatIsDue() {
        round.run(watch.over(Job.DIGESTS), () -> round.each(care.due(), care::write));
    }
}
