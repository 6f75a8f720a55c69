package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.enishi.portal.data.AnnouncementRow;
import org.enishi.portal.data.AnnouncementText;
import org.enishi.portal.model.AnnouncementPolicy;
import org.enishi.portal.model.AnnouncementScope;
import org.enishi.portal.store.Announcements;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** News from the operator, as far as they are meant for the actor. */
@Stateless
public class AnnouncementService {

    @Inject
    private Announcements announcements;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Pinned ones first, then the newest. */
    @Requires(Permission.ANNOUNCEMENTS_VIEW)
    public Page<AnnouncementRow> list(PageRequest page) {
        return announcements.visibleTo(scope(), page);
    }

    /** The first few of the list, for the home page. */
    @Requires(Permission.ANNOUNCEMENTS_VIEW)
    public List<AnnouncementRow> latest(int count) {
        return announcements.firstVisibleTo(scope(), new PageRequest(0, count));
    }

    @Requires(Permission.ANNOUNCEMENTS_VIEW)
    public AnnouncementText read(UUID id) {
        return announcements.findVisibleTo(scope(), id).orElseThrow(NotFound::new);
    }

    private AnnouncementScope scope() {
        return AnnouncementPolicy.visibleTo(currentActor.get(), clock.instant());
    }
}
