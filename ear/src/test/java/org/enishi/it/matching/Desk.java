package org.enishi.it.matching;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.it.Enishi;
import org.enishi.it.Visitor;

/** Somebody in a room who has files to give, as the script of the page does it. */
record Desk(Visitor visitor, String room) {

    private static final String FILES = "/matching/room/files";
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    static Desk of(String login, String room) {
        return new Desk(Enishi.signedIn(login), room);
    }

    HttpResponse<String> bring(String name, byte[] content) {
        return bring(name, content, UUID.randomUUID());
    }

    HttpResponse<String> bring(String name, byte[] content, UUID client) {
        visitor.with("Origin", Enishi.url().toString())
                .with("X-Enishi-Name", URLEncoder.encode(name, StandardCharsets.UTF_8));
        try {
            return visitor.post(FILES + "?room=" + room + "&client=" + client, "application/octet-stream", content);
        } finally {
            visitor.without("Origin").without("X-Enishi-Name");
        }
    }

    /** @return its id */
    String brought(String name, byte[] content) {
        return idIn(bring(name, content));
    }

    static String idIn(HttpResponse<String> answer) {
        Matcher id = ID.matcher(answer.body());
        if (answer.statusCode() != 200 || !id.find()) {
            throw new AssertionError("not taken: " + answer.statusCode() + " " + answer.body());
        }
        return id.group(1);
    }

    HttpResponse<String> say(String text, String... files) {
        visitor.with("Origin", Enishi.url().toString());
        try {
            return visitor.post(
                    "/matching/room/lines",
                    Map.of(
                            "act",
                            "send",
                            "room",
                            room,
                            "client",
                            UUID.randomUUID().toString(),
                            "text",
                            text,
                            "harmless",
                            "true",
                            "files",
                            String.join(",", files)));
        } finally {
            visitor.without("Origin");
        }
    }

    /** Brought, and said something with. @return its id */
    String gave(String name, byte[] content) {
        String id = brought(name, content);
        HttpResponse<String> said = say("", id);
        if (said.statusCode() != 200) {
            throw new AssertionError("not said: " + said.statusCode() + " " + said.body());
        }
        return id;
    }

    HttpResponse<byte[]> take(String id) {
        return visitor.take(FILES + "/" + room + "/" + id);
    }
}
