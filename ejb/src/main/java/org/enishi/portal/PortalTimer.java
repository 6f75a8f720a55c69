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

/** Tells people of announcements, forgets inquiries that are long closed, and reads what can be searched. */
@Singleton
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PortalTimer {

    @Inject
    private AnnouncementCare announcements;

    @Inject
    private InquiryLedger inquiries;

    @Inject
    private PortalShelf shelf;

    @Inject
    private Watch watch;

    private final Round news = new Round(PortalTimer.class);
    private final Round order = new Round(PortalTimer.class);
    private final Round reading = new Round(PortalTimer.class);

    @Schedule(second = "1/5", minute = "*", hour = "*", persistent = false)
    void tellTheNews() {
        news.run(watch.over(Job.ANNOUNCEMENTS), () -> news.each(announcements.due(), announcements::tell));
    }

    @Schedule(second = "41", minute = "17", hour = "*", persistent = false)
    void forgetWhoAsked() {
        order.run(watch.over(Job.INQUIRIES), () -> order.each(inquiries.toForget(), inquiries::forget));
    }

    /** Each node has an index of its own. */
    @Schedule(second = "17/20", minute = "*", hour = "*", persistent = false)
    void readWhatChanged() {
        reading.run(shelf::tidy);
    }
}
