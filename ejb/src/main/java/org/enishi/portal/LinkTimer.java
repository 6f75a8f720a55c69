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

/** Asks once a night whether the useful links are still there. What was not done, because nobody was on duty, is done a little later. */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LinkTimer {

    @Inject
    private LinkInspection inspection;

    @Inject
    private Watch watch;

    private final Round round = new Round(LinkTimer.class);

    @Schedule(second = "29", minute = "7/10", hour = "3,4", timezone = "Asia/Tokyo", persistent = false)
    void askForLinks() {
        round.run(watch.over(Job.LINKS), inspection::askAll);
    }
}
