package org.enishi.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.portal.AnnouncementService;
import org.enishi.portal.data.AnnouncementText;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.Param;

/** One announcement. */
@Named
@RequestScoped
public class AnnouncementView {

    @Inject
    private AnnouncementService announcements;

    @Inject
    @Param
    private String id;

    private AnnouncementText announcement;

    public AnnouncementText getAnnouncement() {
        if (announcement == null) {
            announcement = announcements.read(ObjectId.of(id));
        }
        return announcement;
    }
}
