package org.enishi.web.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.enishi.portal.AnnouncementService;
import org.enishi.portal.data.AnnouncementRow;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;

/** All announcements that are meant for the viewer. */
@Named
@RequestScoped
public class AnnouncementsView {

    @Inject
    private AnnouncementService announcements;

    private PlainList<AnnouncementRow> list;

    @PostConstruct
    void open() {
        list = PlainList.read(ListPlace.here(), announcements::list);
    }

    public PlainList<AnnouncementRow> getList() {
        return list;
    }
}
