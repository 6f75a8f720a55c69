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

/** The first page after sign-in: what is new, and how the own organisation stands. */
@Named
@RequestScoped
public class IndexView {

    private static final int LATEST = 5;

    @Inject
    private AnnouncementService announcementService;

    @Inject
    private StatisticsService statistics;

    private List<AnnouncementRow> announcements;
    private PeopleFigures people;

    @PostConstruct
    void open() {
        announcements = announcementService.latest(LATEST);
        people = statistics.ofOwnOrganisation().people();
    }

    public List<AnnouncementRow> getAnnouncements() {
        return announcements;
    }

    public PeopleFigures getPeople() {
        return people;
    }
}
