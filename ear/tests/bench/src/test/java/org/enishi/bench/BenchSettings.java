package org.enishi.bench;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How large and how long: what whoever starts the bench may choose. The build gives every one of them a value. */
public record BenchSettings(
        List<Integer> users,
        List<Integer> projects,
        int institutions,
        int seconds,
        int crowd,
        int crowdSeconds,
        Pattern pages) {

    /** So many people ask for the same page at the same time where throughput is measured. */
    public static final int PEOPLE = 8;

    public static final String HEAP = "1g";
    public static final String SMALL_HEAP = "512m";

    static BenchSettings ofThisProcess() {
        return new BenchSettings(
                numbers("users"),
                numbers("projects"),
                number("institutions"),
                number("seconds"),
                number("crowd"),
                number("crowd.seconds"),
                Pattern.compile(value("pages")));
    }

    /** One page before one person, where waiting is measured. */
    int calmSeconds() {
        return Math.max(2, seconds / 2);
    }

    /** Each page, before anything is measured: until then the server still compiles. */
    int warmSeconds() {
        return Math.max(1, seconds / 2);
    }

    /** Whoever looks for what a page spends its time on measures this page alone. */
    boolean isAbout(String page) {
        return pages.matcher(page).matches();
    }

    int worlds() {
        return Math.max(users.size(), projects.size());
    }

    int usersOf(int world) {
        return users.get(Math.min(world, users.size() - 1));
    }

    int projectsOf(int world) {
        return projects.get(Math.min(world, projects.size() - 1));
    }

    private static int number(String name) {
        return numbers(name).get(0);
    }

    private static List<Integer> numbers(String name) {
        return Arrays.stream(value(name).split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .toList();
    }

    private static String value(String name) {
        String value = System.getProperty("bench." + name);
        if (value == null) {
            throw new IllegalStateException("The property bench." + name + " is missing: run this through Maven");
        }
        return value;
    }
}
