package org.enishi.it.matching;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.People;

/** A region of one test, seen from outside: whom one can be there, and projects on show. */
public record Fair(String region) {

    public static Fair of(String region) {
        HttpResponse<String> made =
                Enishi.visitor().send("PUT", "/it/projects?region=" + region + "&password=" + People.PASSWORD);
        if (made.statusCode() != 200) {
            throw new AssertionError("no region: " + made.statusCode());
        }
        return new Fair(region);
    }

    /** With a university more, which is called third. */
    public static Fair ofThree(String region) {
        Fair fair = of(region);
        fair.add("third");
        return fair;
    }

    /** Who oversees the region, from now on. @return his login */
    public String operator() {
        add("operator");
        return "admin@" + region + "-operator.example";
    }

    /** Whom the company has appointed, also to write drafts. @return his login */
    public String supporter() {
        add("supporter");
        return "admin@" + region + "-supporter.example";
    }

    private void add(String whom) {
        HttpResponse<String> made = Enishi.visitor()
                .send("PUT", "/it/projects?region=" + region + "&" + whom + "=true&password=" + People.PASSWORD);
        if (made.statusCode() != 200) {
            throw new AssertionError("no " + whom + ": " + made.statusCode());
        }
    }

    public String companyAdministrator() {
        return "admin@" + region + "-company.example";
    }

    public String companyMember() {
        return "staff@" + region + "-company.example";
    }

    /** @param university first, second or, where there are three, third */
    public String administratorOf(String university) {
        return "admin@" + region + "-" + university + ".example";
    }

    public String memberOf(String university) {
        return "member@" + region + "-" + university + ".example";
    }

    /** @return the id of a published project */
    public String project(String title) {
        return made(Map.of("title", title, "count", "1"));
    }

    public String draft(String title) {
        return made(Map.of("title", title, "count", "1", "draft", "true"));
    }

    public void projects(String title, int count) {
        made(Map.of("title", title, "count", String.valueOf(count)));
    }

    /** @return the id of a published project that somebody finds interesting */
    public String projectLikedBy(String login, String title) {
        return made(Map.of("title", title, "count", "1", "curious", login));
    }

    private String made(Map<String, String> wanted) {
        Map<String, String> fields = new HashMap<>(wanted);
        fields.put("region", region);
        HttpResponse<String> answer = Enishi.visitor().post("/it/projects", fields);
        if (answer.statusCode() != 200) {
            throw new AssertionError("no project: " + answer.statusCode());
        }
        return answer.body().strip();
    }
}
