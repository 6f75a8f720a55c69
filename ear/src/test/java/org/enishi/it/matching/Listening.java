package org.enishi.it.matching;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.enishi.it.Enishi;
import org.enishi.it.Line;
import org.enishi.it.Visitor;

/** Somebody with the page of a room open: hears that there is news, asks for it, and asks again when the line was cut. */
final class Listening {

    private static final String LINES = "/matching/room/lines";

    private static final Pattern HEAD = Pattern.compile("\"revision\":(\\d+),\"more\":(true|false)");
    private static final Pattern MESSAGE =
            Pattern.compile("\"number\":(\\d+),\"kind\":\"MESSAGE\"[^{}]*\"text\":\"([^\"]*)\"");

    private final Visitor visitor;
    private final String room;
    private final Map<Long, String> texts = new TreeMap<>();
    private final List<Long> doubled = new ArrayList<>();
    private long revision;
    private Line line;

    Listening(Visitor visitor, String room) {
        this.visitor = visitor;
        this.room = room;
        connect();
    }

    void connect() {
        line = Line.of(visitor);
        ask();
    }

    void cut() {
        line.cut();
    }

    /** Until nothing is heard for a while. */
    void listen(Duration silence) {
        while (line.hearOf(room, silence) != null) {
            ask();
        }
    }

    void ask() {
        boolean more = true;
        while (more) {
            HttpResponse<String> answer = visitor.get(LINES + "?room=" + room + "&since=" + revision);
            if (answer.statusCode() != 200) {
                throw new AssertionError("status " + answer.statusCode());
            }
            MESSAGE.matcher(answer.body()).results().forEach(this::take);
            MatchResult head = HEAD.matcher(answer.body()).results().findFirst().orElseThrow();
            revision = Long.parseLong(head.group(1));
            more = Boolean.parseBoolean(head.group(2));
        }
    }

    private void take(MatchResult said) {
        long number = Long.parseLong(said.group(1));
        if (texts.put(number, said.group(2)) != null) {
            doubled.add(number);
        }
    }

    /** In the order of their numbers. */
    List<String> texts() {
        return List.copyOf(texts.values());
    }

    List<Long> numbers() {
        return List.copyOf(texts.keySet());
    }

    /** What came again without having changed. */
    List<Long> doubled() {
        return doubled;
    }

    /** Everything that is there. */
    static void read(Visitor visitor, String room) {
        Map<String, String> fields = Map.of("act", "read", "room", room, "number", "" + Integer.MAX_VALUE);
        HttpResponse<String> answer = visitor.with(
                        "Origin", Enishi.url().toString().replaceAll("/$", ""))
                .post(LINES, fields);
        if (answer.statusCode() != 200) {
            throw new AssertionError("status " + answer.statusCode());
        }
    }

    static HttpResponse<String> send(Visitor visitor, String room, String text, UUID client) {
        return visitor.with("Origin", Enishi.url().toString().replaceAll("/$", ""))
                .post(
                        LINES,
                        Map.of(
                                "act",
                                "send",
                                "room",
                                room,
                                "text",
                                text,
                                "client",
                                client.toString(),
                                "harmless",
                                "true"));
    }
}
