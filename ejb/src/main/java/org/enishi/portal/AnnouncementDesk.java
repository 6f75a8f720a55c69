package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.enishi.portal.data.AnnouncementDraft;
import org.enishi.portal.model.Announcement;
import org.enishi.portal.model.AnnouncementDelivery;
import org.enishi.portal.model.AnnouncementPolicy;
import org.enishi.portal.store.AnnouncementDeliveries;
import org.enishi.portal.store.Announcements;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Where the operator writes the news of the region. Whom they speak to is told afterwards, by a timer. */
@Stateless
public class AnnouncementDesk {

    @Inject
    private Announcements announcements;

    @Inject
    private AnnouncementDeliveries deliveries;

    @Inject
    private Notifier notifier;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.ANNOUNCEMENTS_WRITE)
    public AnnouncementDraft read(UUID id) {
        Announcement announcement = find(announcements.find(id));
        return announcement.toDraft(deliveries.of(id).orElse(null));
    }

    /** The same form sent twice is one announcement. */
    @Requires(Permission.ANNOUNCEMENTS_WRITE)
    public void publish(AnnouncementDraft draft) {
        if (deliveries.knows(draft.submission())) {
            return;
        }
        Announcement announcement = new Announcement(currentActor.get().region(), draft, clock.instant());
        announcements.add(announcement);
        deliveries.add(new AnnouncementDelivery(announcement, draft));
        record(AuditAct.ANNOUNCEMENT_WRITTEN, announcement, null, announcement.title());
    }

    @Requires(Permission.ANNOUNCEMENTS_WRITE)
    public void change(UUID id, AnnouncementDraft draft) {
        Announcement announcement = current(id, draft.version());
        String before = announcement.title();
        Optional<AnnouncementDelivery> delivery = deliveries.lockOf(id);
        delivery.filter(AnnouncementDelivery::isBegun).ifPresent(begun -> begun.mustFit(announcement, draft));
        announcement.write(draft, announcement.facts().visibleFrom());
        delivery.filter(waiting -> !waiting.isBegun()).ifPresent(waiting -> waiting.plan(announcement, draft));
        record(AuditAct.ANNOUNCEMENT_CHANGED, announcement, before, announcement.title());
    }

    /** Nobody finds it any more; the notices about it no longer say what it was. */
    @Requires(Permission.ANNOUNCEMENTS_WRITE)
    public void withdraw(UUID id, long version) {
        Announcement announcement = current(id, version);
        deliveries.lockOf(id).ifPresent(deliveries::remove);
        announcements.remove(announcement);
        notifier.forget(id);
        record(AuditAct.ANNOUNCEMENT_WITHDRAWN, announcement, announcement.title(), null);
    }

    private Announcement current(UUID id, long version) {
        Announcement announcement = find(announcements.lock(id));
        if (announcement.getVersion() != version) {
            throw new StaleEdit();
        }
        return announcement;
    }

    private Announcement find(Optional<Announcement> found) {
        return found.filter(one -> AnnouncementPolicy.canWrite(currentActor.get(), one.facts()))
                .orElseThrow(NotFound::new);
    }

    private void record(AuditAct act, Announcement announcement, String before, String after) {
        audit.record(
                act, AuditDetail.on(announcement.getId(), announcement.title()).changing("title", before, after));
    }
}
