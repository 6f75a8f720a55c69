package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.enishi.organisation.data.PeopleFigures;
import org.enishi.portal.AnnouncementService;
import org.enishi.portal.StatisticsService;
import org.enishi.portal.data.AnnouncementRow;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.notice.data.NoticeState;
import org.enishi.shared.persistence.PageRequest;

/** The first page after sign-in: what is new, and how the own organisation stands. */
@Named
@RequestScoped
public class IndexView {

    private static final int LATEST = 5;

    @Inject
    private AnnouncementService announcementService;

    @Inject
    private StatisticsService statistics;

    @Inject
    private NoticeBox box;

    private List<AnnouncementRow> announcements;
    private List<NoticeRow> notices;
    private PeopleFigures people;

    @PostConstruct
    void open() {
        announcements = announcementService.latest(LATEST);
        notices = box.listOnly(NoticeState.UNREAD, new PageRequest(0, LATEST)).rows();
        people = statistics.ofOwnOrganisation().people();
    }

    public List<AnnouncementRow> getAnnouncements() {
        return announcements;
    }

    /** The newest unread ones. */
    public List<NoticeRow> getNotices() {
        return notices;
    }

    public PeopleFigures getPeople() {
        return people;
    }
}
