package org.enishi.it;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.enishi.server.TestBed;

/** The application under test as it is seen from outside, and the two things of it that a test may turn: clock and settings. */
public final class Enishi {

    private Enishi() {}

    public static URI url() {
        return TestBed.current().server().address();
    }

    public static Visitor visitor() {
        return new Visitor(url());
    }

    public static Visitor signedIn(String login) {
        Visitor visitor = visitor();
        int status = visitor.signIn(login, People.PASSWORD).statusCode();
        if (status != 302) {
            throw new AssertionError(login + " could not sign in: " + status);
        }
        return visitor;
    }

    /** From the real time, whatever it was moved by before. */
    public static void moveClock(Duration ahead) {
        resetClock();
        visitor().post("/it/clock", Map.of("by", ahead.toString()));
    }

    public static void resetClock() {
        visitor().send("DELETE", "/it/clock");
    }

    public static void withSetting(String name, String value, Runnable test) {
        visitor().post("/it/setting", Map.of("name", name, "value", value));
        try {
            test.run();
        } finally {
            visitor().send("DELETE", "/it/setting?name=" + name);
        }
    }
}
