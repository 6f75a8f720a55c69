package org.enishi.it.matching;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.enishi.it.Enishi;

/** A room of a fair between its company and its first university, seen from outside. */
public record Parlour(Fair fair, String project, String room) {

    public static Parlour of(Fair fair, String project) {
        return new Parlour(
                fair, project, asked(fair, Map.of("project", project)).strip());
    }

    /** Somebody of the university. */
    public void invite(String login) {
        asked(fair, Map.of("room", room, "guest", login));
    }

    /** Somebody calls what he does this. */
    public void title(String login, String title) {
        asked(fair, Map.of("whose", login, "title", title));
    }

    /** Somebody comes to his desk. */
    public void sit(String login) {
        asked(fair, Map.of("sits", login));
    }

    /** So many more people of the university. */
    public void crowd(int people) {
        asked(fair, Map.of("crowd", String.valueOf(people)));
    }

    /** Somebody may not listen any more, and nobody was told. */
    public void signOutSilently(String login) {
        asked(fair, Map.of("out", login));
    }

    public void meet() {
        asked(fair, Map.of("project", project, "meeting", "true"));
    }

    /** 交渉取りやめ. */
    public void stop() {
        asked(fair, Map.of("project", project, "stopped", "true"));
    }

    public String address() {
        return "/rooms/" + room;
    }

    private static String asked(Fair fair, Map<String, String> more) {
        Map<String, String> fields = new HashMap<>(more);
        fields.put("company", fair.companyAdministrator());
        fields.put("university", fair.administratorOf("first"));
        HttpResponse<String> answer = Enishi.visitor().post("/it/rooms", fields);
        if (answer.statusCode() != 200) {
            throw new AssertionError("no room: " + answer.statusCode());
        }
        return answer.body();
    }
}
