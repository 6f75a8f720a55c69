package org.enishi.it;

import java.util.Map;

/** Organisations with many people, for tests that stand outside. */
public final class Crowds {

    /** So many are made while a visitor has patience. */
    private static final int AT_ONCE = 10_000;

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
        for (int from = 0; from == 0 || from < people; from += AT_ONCE) {
            Map<String, String> wanted = Map.of(
                    "kind",
                    kind,
                    "name",
                    name,
                    "from",
                    String.valueOf(from),
                    "to",
                    String.valueOf(Math.min(people, from + AT_ONCE)));
            int status = Enishi.visitor().post("/it/crowd", wanted).statusCode();
            if (status != 204) {
                throw new AssertionError(name + ": " + status);
            }
        }
        return "first@" + name + ".example";
    }
}
