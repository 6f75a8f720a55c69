package org.enishi.web.presence;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.enishi.presence.data.PersonDay;
import org.enishi.presence.data.SeenSpan;
import org.enishi.shared.time.ServerClock;
import org.enishi.web.shared.Texts;

/** The day of one person as a strip of twenty-four hours, and in words. It is not added up: sums are his alone. */
public record DayStrip(PersonDay person, List<Part> parts) {

    private static final int MINUTES = 24 * 60;

    /** @param at minute of the day, and as many from then on; nothing that was seen is too short to be seen again */
    public record Part(String shape, int at, int minutes, String words) {}

    static DayStrip of(PersonDay person) {
        return new DayStrip(person, person.spans().stream().map(DayStrip::part).toList());
    }

    private static Part part(SeenSpan span) {
        int from = minute(span.from());
        int to = span.to().atZone(ServerClock.JAPAN).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? MINUTES
                : minute(span.to());
        String label = Texts.label(span.state());
        String words = to > from
                ? Texts.of("presence.groupHistory.span", time(from), time(to), label)
                : Texts.of("presence.groupHistory.moment", time(from), label);
        return new Part(span.state().shape(), from, Math.max(1, to - from), words);
    }

    private static int minute(Instant at) {
        return at.atZone(ServerClock.JAPAN).toLocalTime().toSecondOfDay() / 60;
    }

    private static String time(int minute) {
        return String.format("%d:%02d", minute / 60, minute % 60);
    }
}
