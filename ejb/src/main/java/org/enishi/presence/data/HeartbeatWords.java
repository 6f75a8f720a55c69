package org.enishi.presence.data;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The few words in which a page tells of itself, by whatever way they come: fields of a form, each said once at most.
 *
 * @param leaving the page is being closed
 */
public record HeartbeatWords(Heartbeat beat, boolean leaving) {

    /** In bytes; all words that are known are ASCII. */
    public static final int LONGEST = 300;

    /** What every such message begins with. */
    public static final String BEGINNING = "face=";

    private static final String FACE = "face";
    private static final String ACTIVE = "active";
    private static final String VISIBLE = "visible";
    private static final String LEAVING = "leaving";
    private static final Set<String> KNOWN = Set.of(FACE, ACTIVE, VISIBLE, LEAVING);

    /** As one line. Nothing where it is longer, or says anything else. */
    public static Optional<HeartbeatWords> read(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : of(Arrays.stream(line.split("&", -1))
                        .map(field -> field.split("=", 2))
                        .collect(groupingBy(
                                field -> field[0], mapping(field -> field.length == 1 ? "" : field[1], toList()))));
    }

    /** Nothing where anything else is said. */
    public static Optional<HeartbeatWords> of(Map<String, List<String>> fields) {
        boolean onceEach = fields.values().stream().allMatch(values -> values.size() == 1);
        if (!onceEach || !KNOWN.containsAll(fields.keySet())) {
            return Optional.empty();
        }
        Optional<Boolean> active = flag(fields.get(ACTIVE));
        Optional<Boolean> visible = flag(fields.get(VISIBLE));
        Optional<Boolean> leaving = flag(fields.get(LEAVING));
        if (active.isEmpty() || visible.isEmpty() || leaving.isEmpty()) {
            return Optional.empty();
        }
        return face(fields.get(FACE))
                .map(face -> new HeartbeatWords(new Heartbeat(face, active.get(), visible.get()), leaving.get()));
    }

    private static Optional<Face> face(List<String> said) {
        return Arrays.stream(Face.values())
                .filter(face -> said != null && face.name().equals(said.get(0)))
                .findFirst();
    }

    /** What is not said is not so. */
    private static Optional<Boolean> flag(List<String> said) {
        return switch (said == null ? "false" : said.get(0)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
