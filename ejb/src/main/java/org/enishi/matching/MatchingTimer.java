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

/**
 * What happens to projects by the passing of time. Each in a transaction of its own, so that one that fails holds up no
 * other; on two nodes, whoever locks first does it, and the other finds it done.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MatchingTimer {

    @Inject
    private ProjectCare care;

    @Inject
    private NewcomerCare newcomers;

    @Inject
    private RoomCare rooms;

    @Inject
    private RoomShelf shelf;

    @Inject
    private Watch watch;

    private final Round round = new Round(MatchingTimer.class);

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void lookAfterProjects() {
        round.run(watch.over(Job.PROJECTS), () -> {
            round.each(care.overdue(), care::endRecruiting);
            round.each(care.scheduled(), care::publish);
            round.each(care.nearDeadline(), care::remindOfDeadline);
            round.each(care.idle(), care::remindOfIdleness);
            round.each(care.awaited(), care::remindOfAnswer);
            round.each(care.wantedAgain(), care::remindOfResume);
            round.each(care.deleted(), care::erase);
            round.each(newcomers.lacking(), care::addressNewcomers);
            round.each(rooms.unread(), rooms::remind);
            shelf.clear();
        });
    }
}
