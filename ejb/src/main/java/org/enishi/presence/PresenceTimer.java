package org.enishi.presence;

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
 * What the passing of time does to presence: silence becomes 確認不可 and オフライン, reasons and plans come to their end, old
 * transitions go. Boards find the same out by themselves whenever they are read; this writes it down and tells it on.
 */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PresenceTimer {

    @Inject
    private PresenceCare care;

    @Inject
    private GentleHint hint;

    @Inject
    private DayBook days;

    @Inject
    private OldTraces old;

    @Inject
    private Watch watch;

    @Inject
    private OldCalls calls;

    private final Round minding = new Round(PresenceTimer.class);
    private final Round looking = new Round(PresenceTimer.class);
    private final Round asking = new Round(PresenceTimer.class);
    private final Round leaving = new Round(PresenceTimer.class);
    private final Round adding = new Round(PresenceTimer.class);
    private final Round clearing = new Round(PresenceTimer.class);

    /** Each node for those who told it; where nobody is held up, nothing is asked. */
    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void letGo() {
        minding.run(() -> minding.each(care.heldDevices(), care::lookAtDevices));
    }

    @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
    void lookAround() {
        looking.run(watch.over(Job.PRESENCE), () -> {
            looking.each(care.silentDevices(), care::lookAtDevices);
            looking.each(care.turnedPeople(), care::lookAtPerson);
        });
    }

    /** Each node for the pages that are open there. */
    @Schedule(second = "2/10", minute = "*", hour = "*", persistent = false)
    void askThoseWhoAreSeen() {
        asking.run(hint::lookAround);
    }

    @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
    void lookForThoseWhoWereLeft() {
        leaving.run(watch.over(Job.ABSENCE_ENDS), () -> leaving.each(care.leftPeople(), care::lookAtPerson));
    }

    @Schedule(second = "5/20", minute = "*", hour = "*", persistent = false)
    void addUpDays() {
        adding.run(watch.over(Job.PRESENCE_DAYS), () -> adding.each(days.uncounted(), days::count));
    }

    @Schedule(second = "30", minute = "*/10", hour = "*", persistent = false)
    void clearUp() {
        clearing.run(watch.over(Job.PRESENCE_CLEARING), () -> {
            days.forget();
            old.forget();
            calls.forget();
        });
    }
}
