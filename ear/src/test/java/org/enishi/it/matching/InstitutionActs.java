package org.enishi.it.matching;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.enishi.it.Enishi;

/** What people of institutions do to a project, as a test asks for it that looks at the other side. */
public final class InstitutionActs {

    private InstitutionActs() {}

    public static void interest(String login, String project, String firstWords) {
        act("interest", login, project, firstWords, false);
    }

    public static void curiosity(String login, String project) {
        act("curiosity", login, project, "", false);
    }

    public static void resume(String login, String project) {
        act("resume", login, project, "", false);
    }

    public static void question(String login, String project, String text, boolean named) {
        act("question", login, project, text, named);
    }

    public static void opinion(String login, String project, String text, boolean named) {
        act("opinion", login, project, text, named);
    }

    private static void act(String act, String login, String project, String text, boolean named) {
        Map<String, String> fields =
                new HashMap<>(Map.of("act", act, "login", login, "project", project, "text", text));
        if (named) {
            fields.put("named", "true");
        }
        HttpResponse<String> answer = Enishi.visitor().post("/it/institution-acts", fields);
        if (answer.statusCode() != 204) {
            throw new AssertionError(act + ": " + answer.statusCode());
        }
    }
}
