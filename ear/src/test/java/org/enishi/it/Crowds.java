package org.enishi.it;

import java.util.Map;

/** Organisations with many people, for tests that stand outside. */
public final class Crowds {

    private Crowds() {}

    /** @return the sign-in name of its administrator; {@link #reader} is a member of it */
    public static String university(String name, int people) {
        return organisation("INSTITUTION", name, people);
    }

    public static String company(String name, int people) {
        return organisation("COMPANY", name, people);
    }

    public static String reader(String administrator) {
        return administrator.replace("first@", "reader@");
    }

    private static String organisation(String kind, String name, int people) {
        Map<String, String> wanted = Map.of("kind", kind, "name", name, "people", String.valueOf(people));
        int status = Enishi.visitor().post("/it/crowd", wanted).statusCode();
        if (status != 204) {
            throw new AssertionError(name + ": " + status);
        }
        return "first@" + name + ".example";
    }
}
