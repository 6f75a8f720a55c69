package org.enishi.web.matching;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.LineRow;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.RoomTalk;
import org.enishi.matching.data.SeatReason;
import org.enishi.matching.data.SeatRow;
import org.enishi.web.shared.JsonMaker;

/** What has changed in a room as a script reads it. */
final class RoomFrame {

    private RoomFrame() {}

    static JsonObject of(RoomTalk talk, Locale language) {
        boolean companyReads =
                talk.seats().stream().filter(SeatRow::mine).anyMatch(seat -> seat.side() == RoomSide.COMPANY);
        return JsonMaker.object()
                .add("revision", talk.revision())
                .add("more", talk.more())
                .add("lines", lines(talk.lines()))
                .add("seats", seats(talk.seats(), language))
                .add("readByOwn", numbers(companyReads ? talk.readByCompany() : talk.readByInstitution()))
                .add("readByOther", numbers(companyReads ? talk.readByInstitution() : talk.readByCompany()))
                .add("writable", talk.actions().contains(RoomAction.WRITE))
                .add(
                        "actions",
                        talk.actions().stream().sorted().map(RoomAction::name).collect(Collectors.joining(" ")))
                .add("state", talk.state().name())
                .add("promised", talk.promised())
                .add("secrecy", talk.secrecy().name())
                .add("company", talk.companyName() == null ? "" : talk.companyName())
                .build();
    }

    static JsonArray lines(List<LineRow> rows) {
        JsonArrayBuilder lines = JsonMaker.array();
        rows.forEach(row -> lines.add(line(row)));
        return lines.build();
    }

    private static JsonObjectBuilder line(LineRow row) {
        JsonObjectBuilder line = JsonMaker.object()
                .add("number", row.number())
                .add("kind", row.kind().name())
                .add("history", row.withHistory())
                .add("at", row.sentAt().toEpochMilli())
                .add("edited", row.edited())
                .add("deleted", row.deleted())
                .add("files", files(row.files()));
        add(line, "author", row.author());
        add(line, "subject", row.subject());
        add(line, "client", row.clientId());
        if (row.text() != null) {
            line.add("text", row.text());
        }
        if (row.editableUntil() != null) {
            line.add("editableUntil", row.editableUntil().toEpochMilli());
        }
        if (row.quote() != null) {
            JsonObjectBuilder quote =
                    JsonMaker.object().add("number", row.quote().number());
            add(quote, "author", row.quote().author());
            if (row.quote().text() != null) {
                quote.add("text", row.quote().text());
            }
            line.add("quote", quote);
        }
        return line;
    }

    private static JsonArrayBuilder files(List<FileRow> rows) {
        JsonArrayBuilder files = JsonMaker.array();
        rows.forEach(row -> files.add(file(row)));
        return files;
    }

    static JsonObjectBuilder file(FileRow row) {
        return JsonMaker.object()
                .add("id", row.id().toString())
                .add("name", row.name())
                .add("size", row.size());
    }

    private static void add(JsonObjectBuilder object, String name, UUID id) {
        if (id != null) {
            object.add(name, id.toString());
        }
    }

    private static JsonArray seats(List<SeatRow> rows, Locale language) {
        JsonArrayBuilder seats = JsonMaker.array();
        rows.forEach(row -> seats.add(JsonMaker.object()
                .add("id", row.seatId().toString())
                .add("name", SeatNames.of(row, language))
                .add("title", row.title())
                .add("mine", row.mine())
                .add("here", row.reason() != SeatReason.FORMER)
                .add("reason", row.reason().name())));
        return seats.build();
    }

    private static JsonArray numbers(List<Long> read) {
        JsonArrayBuilder numbers = JsonMaker.array();
        read.forEach(numbers::add);
        return numbers.build();
    }
}
