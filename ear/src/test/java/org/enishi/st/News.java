package org.enishi.st;

import java.util.Map;
import org.enishi.it.Enishi;

/** What happens to people while a test looks on. */
final class News {

    private News() {}

    /** A notice whose text holds the number. */
    static void reaches(String login, int number, String link) {
        tell(Map.of("login", login, "failures", Integer.toString(number), "link", link));
    }

    /** A notice that may interrupt: somebody left a message. */
    static void isLeftFor(String login, String link) {
        tell(Map.of("login", login, "link", link));
    }

    static void isMailedTo(String name, String address) {
        tell(Map.of("name", name, "address", address, "failures", "5"));
    }

    /** A mail that the mail server would not take. */
    static void cannotBeMailedTo(String name, String address, String error) {
        tell(Map.of("name", name, "address", address, "failures", "5", "error", error));
    }

    private static void tell(Map<String, String> news) {
        int status = Enishi.visitor().post("/it/news", news).statusCode();
        if (status != 200) {
            throw new AssertionError("could not be told: " + status);
        }
    }
}
