package org.enishi.bench.world;

import java.util.UUID;

/**
 * A region of its own with one large institution, one company whose projects all of its institutions see, and as many other
 * institutions as there are. Ids follow from the name, so that nothing has to be looked up.
 */
public record World(String name, int users, int projects, int institutions) {

    public static final String PASSWORD = "tatsunami-bench-2026";

    /** So many sign-in names each of the two organisations has: {@code desk0@…}, {@code desk1@…} */
    public static final int DESKS = 1000;

    public UUID institution() {
        return id("institution");
    }

    public UUID company() {
        return id("company");
    }

    public UUID operator() {
        return id("operator");
    }

    /** One of the newest, which is open and addresses everybody. */
    public UUID project() {
        return id("project-1");
    }

    public UUID desk(String role, int number) {
        return id(role + "-desk" + number);
    }

    /** @param role institution or company */
    public String login(String role, int number) {
        return "desk" + number + "@" + role + "." + name + ".example";
    }

    UUID id(String what) {
        return UUID.nameUUIDFromBytes((name + "/" + what).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
