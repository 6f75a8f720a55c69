package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.enishi.portal.AnnouncementService;
import org.enishi.portal.data.AnnouncementText;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.web.shared.ObjectId;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** One announcement, which is new to its reader no more. What is asked in the head of each page is answered here, too, so the page remembers which one it is. */
@Named
@ViewScoped
public class AnnouncementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AnnouncementService announcements;

    @Inject
    private NoticeBox box;

    private String id;
    private transient AnnouncementText announcement;

    @PostConstruct
    void open() {
        id = Faces.getRequestParameter("id");
    }

    public AnnouncementText getAnnouncement() {
        if (announcement == null) {
            announcement = announcements.read(ObjectId.of(id));
            box.markReadAbout(announcement.id());
        }
        return announcement;
    }
}
