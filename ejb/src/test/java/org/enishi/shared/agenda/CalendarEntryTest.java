package org.enishi.shared.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What calendars are given: RFC 5545, and nobody's name. A12. */
class CalendarEntryTest {

    private static final Instant FROM = Instant.parse("2026-04-01T01:00:00Z");

    private static CalendarEntry entry(String summary, String location) {
        return new CalendarEntry(
                "6ac7c2a0@enishi.example.jp",
                2,
                false,
                FROM.minusSeconds(3600),
                FROM,
                FROM.plusSeconds(5400),
                summary,
                "次のページで。\nhttps://enishi.example.jp/rooms/1",
                location,
                "https://enishi.example.jp/rooms/1",
                "縁 \"Enishi\"",
                "no-reply@enishi.example.jp");
    }

    /** As a calendar does before it reads. */
    private static List<String> unfolded(CalendarEntry entry) {
        assertThat(entry.text()).endsWith("END:VCALENDAR\r\n");
        return List.of(entry.text().replace("\r\n ", "").split("\r\n"));
    }

    @Test
    void anAppointmentIsPublishedByTheServiceWithoutAttendees() {
        assertThat(unfolded(entry("面談：案件", "")))
                .containsExactly(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Enishi//Meetings//JA",
                        "CALSCALE:GREGORIAN",
                        "METHOD:PUBLISH",
                        "BEGIN:VEVENT",
                        "UID:6ac7c2a0@enishi.example.jp",
                        "SEQUENCE:2",
                        "DTSTAMP:20260401T000000Z",
                        "DTSTART:20260401T010000Z",
                        "DTEND:20260401T023000Z",
                        "STATUS:CONFIRMED",
                        "SUMMARY:面談：案件",
                        "DESCRIPTION:次のページで。\\nhttps://enishi.example.jp/rooms/1",
                        "URL:https://enishi.example.jp/rooms/1",
                        "ORGANIZER;CN=\"縁 'Enishi'\":mailto:no-reply@enishi.example.jp",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void whatIsCancelledIsTakenOutByTheSameIdAndALaterEdition() {
        CalendarEntry before = entry("面談", "");
        CalendarEntry cancelled = new CalendarEntry(
                before.uid(),
                3,
                true,
                before.stamp(),
                before.from(),
                before.until(),
                before.summary(),
                before.description(),
                before.location(),
                before.url(),
                before.organiserName(),
                before.organiserAddress());
        assertThat(unfolded(cancelled))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:3", "UID:" + before.uid());
    }

    @Test
    void whatPeopleWroteNeitherEndsItsValueNorBeginsALine() {
        String evil = "A棟;B,C\\D\r\nATTENDEE:mailto:x@example.jp\nE\u2028END:VEVENT\u0085F\u202eG";
        List<String> lines = unfolded(entry(evil, evil));
        assertThat(lines).filteredOn(line -> line.startsWith("ATTENDEE")).isEmpty();
        assertThat(lines).filteredOn(line -> line.startsWith("END:VEVENT")).hasSize(1);
        assertThat(lines).contains("LOCATION:A棟\\;B\\,C\\\\D\\nATTENDEE:mailto:x@example.jp\\nE END:VEVENT F G");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsTornApartHoweverTheyFall() {
        Random random = new Random(5);
        String characters = "aé案𠮷🙂 ;,";
        for (int i = 0; i < 300; i++) {
            String text = IntStream.range(0, random.nextInt(200))
                    .mapToObj(n -> Character.toString(characters.codePoints()
                            .toArray()[random.nextInt(characters.codePointCount(0, characters.length()))]))
                    .collect(Collectors.joining());
            CalendarEntry entry = entry("x" + text + "x", "");
            for (String line : entry.text().split("\r\n")) {
                byte[] octets = line.getBytes(StandardCharsets.UTF_8);
                assertThat(octets.length).isLessThanOrEqualTo(75);
                assertThat(new String(octets, StandardCharsets.UTF_8))
                        .isEqualTo(line)
                        .doesNotContain("?");
            }
            assertThat(unfolded(entry))
                    .contains("SUMMARY:x" + text.replace(";", "\\;").replace(",", "\\,") + "x");
        }
    }
}
