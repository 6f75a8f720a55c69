package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.model.Meeting;
import org.enishi.matching.model.Room;
import org.enishi.matching.store.Projects;
import org.enishi.shared.agenda.CalendarEntry;
import org.enishi.shared.settings.Settings;

/**
 * What a calendar is given of a meeting: its time, the project and the way back to its room. It names neither a person nor a side,
 * whoever reads it, and says where only as far as its reader knows who wrote that.
 */
@ApplicationScoped
public class MeetingCalendar {

    @Inject
    private Settings settings;

    @Inject
    private Projects projects;

    public String file(Room room, Meeting meeting, RoomSide reader, String language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "org.enishi.matching.MatchingTexts",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        URI home = settings.url();
        String address = home.resolve("/rooms/" + room.getId()).toString();
        String title = projects.find(room.projectId()).orElseThrow().title();
        return new CalendarEntry(
                        meeting.getId() + "@" + home.getHost(),
                        meeting.edition(),
                        !meeting.isConfirmed(),
                        meeting.movedAt(),
                        meeting.startsAt(),
                        meeting.endsAt(),
                        MessageFormat.format(texts.getString("meeting.summary"), title),
                        texts.getString("meeting.description") + "\n" + address,
                        meeting.placeFor(room, reader),
                        address,
                        settings.serviceName(),
                        settings.mailFrom())
                .text();
    }
}
