package org.enishi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.portal.model.Announcement;
import org.enishi.portal.model.AnnouncementDelivery;
import org.enishi.portal.store.AnnouncementDeliveries;
import org.enishi.portal.store.Announcements;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** Tells people of announcements that have begun, so many at a time that a transaction stays short. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AnnouncementCare {

    private static final int PEOPLE = 1000;

    @Inject
    private AnnouncementDeliveries deliveries;

    @Inject
    private Announcements announcements;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Notifier notifier;

    @Inject
    private Clock clock;

    List<UUID> due() {
        return deliveries.due(clock.instant());
    }

    /** The next stretch of people. One who was told before the server died is not told again. */
    void tell(UUID deliveryId) {
        Instant now = clock.instant();
        deliveries
                .lock(deliveryId)
                .filter(delivery -> delivery.isDue(now))
                .ifPresent(delivery -> announcements
                        .find(delivery.announcementId())
                        .ifPresent(announcement -> tell(delivery, announcement, now)));
    }

    private void tell(AnnouncementDelivery delivery, Announcement announcement, Instant now) {
        var facts = announcement.facts();
        List<UUID> people =
                directory.activePeople(facts.region(), facts.audience().kinds(), delivery.toldUpTo(), PEOPLE);
        Notification news = Notification.of("N-1", announcement.title())
                .about(announcement.getId())
                .linkingTo("/announcement?id=" + announcement.getId());
        if (delivery.isByMail()) {
            notifier.tell(people, news);
        } else {
            notifier.post(people, news);
        }
        if (people.size() < PEOPLE) {
            delivery.toldAll(now);
        } else {
            delivery.toldUpTo(people.get(people.size() - 1));
        }
    }
}
