package org.enishi.web.matching;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.LineKind;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomDetail;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.SeatRow;
import org.enishi.matching.data.Transcript;
import org.enishi.web.shared.JapanTime;
import org.enishi.web.shared.Texts;

/** What the record of a room says, line by line, in the language of its reader. */
final class TranscriptWords {

    private static final Pattern NAMED = Pattern.compile("@\\{([0-9a-f-]{36})}");

    private final Transcript transcript;
    private final Locale language;
    private final Map<UUID, SeatRow> seats;

    TranscriptWords(Transcript transcript, Locale language) {
        this.transcript = transcript;
        this.language = language;
        this.seats = transcript.room().seats().stream().collect(Collectors.toMap(SeatRow::seatId, Function.identity()));
    }

    /**
     * One line of the record.
     *
     * @param title 役職 of whoever said it, as far as the reader may know him
     */
    record Line(String number, String at, String who, String title, String text, String quote, String files) {

        List<String> cells() {
            return List.of(number, at, who, title, text, quote, files);
        }

        /** Over what was said. */
        String head() {
            return Stream.of(at, who, title).filter(part -> !part.isEmpty()).collect(Collectors.joining("  "));
        }
    }

    String title() {
        return Texts.in(language, "matching.transcript.title", transcript.room().title());
    }

    /** With whom, when it was written, and what it is not. */
    String lead() {
        return Texts.in(language, "matching.transcript.lead", other(), JapanTime.minute(transcript.writtenAt()));
    }

    private String other() {
        RoomDetail room = transcript.room();
        String name = room.other() == null ? Texts.in(language, "matching.undisclosed") : room.other();
        return room.side() == RoomSide.COMPANY ? name : Texts.in(language, "matching.room.company", name);
    }

    List<String> headings() {
        return List.of(
                Texts.in(language, "matching.transcript.number"),
                Texts.in(language, "matching.transcript.at"),
                Texts.in(language, "matching.transcript.who"),
                Texts.in(language, "matching.transcript.position"),
                Texts.in(language, "matching.transcript.text"),
                Texts.in(language, "matching.transcript.quote"),
                Texts.in(language, "matching.transcript.files"));
    }

    List<Line> lines() {
        return transcript.lines().stream().map(this::line).toList();
    }

    private Line line(LineRow row) {
        boolean message = row.kind() == LineKind.MESSAGE;
        return new Line(
                String.valueOf(row.number()),
                JapanTime.minute(row.sentAt()),
                message ? name(row.author()) : "",
                message && seats.containsKey(row.author())
                        ? seats.get(row.author()).title()
                        : "",
                message ? said(row) : happened(row),
                row.quote() == null ? "" : quoted(row.quote()),
                row.files().stream().map(FileRow::name).collect(Collectors.joining("\n")));
    }

    private String said(LineRow row) {
        if (row.deleted()) {
            return Texts.in(language, "matching.room.line.deleted");
        }
        String text = readable(row.text());
        return row.edited() ? text + Texts.in(language, "matching.transcript.edited") : text;
    }

    private String happened(LineRow row) {
        String third = row.kind() == LineKind.INVITED
                ? Texts.in(language, row.withHistory() ? "matching.room.history.all" : "matching.room.history.fromNow")
                : transcript.companyName();
        String hours = row.text() == null ? "" : row.text();
        return RoomWords.happened(language, row, name(row.author()), name(row.subject()), third, hours);
    }

    private String quoted(LineRow.Quote quote) {
        String text = quote.text() == null ? Texts.in(language, "matching.room.line.hidden") : readable(quote.text());
        return Texts.in(language, "matching.transcript.quoted", name(quote.author()), text);
    }

    /** Whom the text names, by the name that the reader knows. */
    private String readable(String text) {
        return NAMED.matcher(text).replaceAll(found -> {
            UUID seat = UUID.fromString(found.group(1));
            return Matcher.quoteReplacement(seats.containsKey(seat) ? "@" + name(seat) : found.group());
        });
    }

    private String name(UUID seat) {
        SeatRow known = seats.get(seat);
        return known == null ? "" : SeatNames.of(known, language);
    }
}
