package org.enishi.web.presence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.enishi.shared.time.ServerClock;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.Texts;

/**
 * A person of the board in words.
 *
 * @param shape of the mark beside the word
 * @param detail what he or his plan says, and who takes his place
 * @param since the time of today, or a day and the time
 */
public record Card(BoardRow row, String shape, String word, String detail, String since) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ServerClock.JAPAN);

    static Card of(BoardRow row, Clock clock) {
        Whereabouts found = row.whereabouts();
        return new Card(
                row,
                found.state().shape(),
                Texts.label(found.state()),
                detail(found, row.substituteName()),
                since(found, clock));
    }

    public String getStyles() {
        String whose = row.own() ? "app-person app-person--own" : "app-person";
        return row.whereabouts().quiet() ? whose + " app-person--quiet" : whose;
    }

    static String detail(Whereabouts found, String substituteName) {
        String reason =
                found.state() == PresenceState.ON_LEAVE && !found.reason().isEmpty()
                        ? Texts.of("AbsenceKind." + found.reason())
                        : found.reason();
        return substituteName.isEmpty() ? reason : Texts.of("presence.substitute", reason, substituteName);
    }

    private static String since(Whereabouts found, Clock clock) {
        Instant since = found.since();
        if (since == null) {
            return "";
        }
        boolean today = since.atZone(ServerClock.JAPAN).toLocalDate().equals(LocalDate.now(clock));
        return Texts.of(
                found.state() == PresenceState.OFFLINE ? "presence.last" : "presence.since",
                today ? TIME.format(since) : JapanTime.minute(since));
    }
}
