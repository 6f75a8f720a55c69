package org.enishi.shared.agenda;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.shared.text.SingleLine;

/**
 * One appointment as a calendar reads it (RFC 5545, published as RFC 5546 says). It has no attendees, and the service that sends
 * it for its organiser, so it names no person at all. Times are in UTC, which every calendar shows in its own zone.
 *
 * @param uid the same for ever
 * @param sequence rises with every change, so that the newest of several files holds
 * @param stamp when it became so
 * @param location empty for none
 */
public record CalendarEntry(
        String uid,
        int sequence,
        boolean cancelled,
        Instant stamp,
        Instant from,
        Instant until,
        String summary,
        String description,
        String location,
        String url,
        String organiserName,
        String organiserAddress) {

    private static final String BREAK = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    public String text() {
        return Stream.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Enishi//Meetings//JA",
                        "CALSCALE:GREGORIAN",
                        "METHOD:" + (cancelled ? "CANCEL" : "PUBLISH"),
                        "BEGIN:VEVENT",
                        "UID:" + escape(uid),
                        "SEQUENCE:" + sequence,
                        "DTSTAMP:" + TIME.format(stamp),
                        "DTSTART:" + TIME.format(from),
                        "DTEND:" + TIME.format(until),
                        "STATUS:" + (cancelled ? "CANCELLED" : "CONFIRMED"),
                        "SUMMARY:" + escape(summary),
                        "DESCRIPTION:" + escape(description),
                        location.isEmpty() ? "" : "LOCATION:" + escape(location),
                        "URL:" + SingleLine.of(url),
                        "ORGANIZER;CN=\"" + parameter(organiserName) + "\":mailto:" + SingleLine.of(organiserAddress),
                        "END:VEVENT",
                        "END:VCALENDAR")
                .filter(line -> !line.isEmpty())
                .map(CalendarEntry::fold)
                .collect(Collectors.joining(BREAK, "", BREAK));
    }

    /** What people wrote can neither begin a line of its own nor end its value. */
    private static String escape(String text) {
        return text.lines()
                .map(SingleLine::of)
                .map(line -> line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"))
                .collect(Collectors.joining("\\n"));
    }

    private static String parameter(String text) {
        return SingleLine.of(text).replace("\"", "'");
    }

    /** No line is longer than so many octets, and none is broken within a character. */
    private static String fold(String line) {
        StringBuilder folded = new StringBuilder(line.length());
        int octets = 0;
        for (int c : line.codePoints().toArray()) {
            String character = Character.toString(c);
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append(BREAK).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        return folded.toString();
    }
}
