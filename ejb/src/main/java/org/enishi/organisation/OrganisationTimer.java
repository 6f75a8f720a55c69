package org.enishi.organisation;

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
 * What happens to organisations by the passing of time: applications expire, appointments take effect, those who have left
 * are forgotten. Each in a transaction of its own, so that one that fails holds up no other.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OrganisationTimer {

    @Inject
    private OrganisationCare care;

    @Inject
    private OrganisationErasure erasure;

    @Inject
    private Watch watch;

    private final Round round = new Round(OrganisationTimer.class);

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void lookAfter() {
        round.run(watch.over(Job.ORGANISATIONS), () -> {
            round.each(care.unconfirmedApplications(), care::expire);
            round.each(care.dueAppointments(), care::appoint);
            round.each(erasure.organisationsToErase(), erasure::eraseOrganisation);
            round.each(erasure.applicationsToErase(), erasure::eraseApplication);
        });
    }
}
