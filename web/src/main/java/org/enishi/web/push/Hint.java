package org.enishi.web.push;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That something has happened, for the other nodes: ids and a number, nothing of what it was. Whoever receives it asks the services
 * like everybody, as those who listen there.
 *
 * @param about of what kind it is decides what these are
 * @param number a revision, or nothing
 * @param at on the clock of the node where it happened
 */
record Hint(Kind kind, Collection<UUID> about, long number, Instant at) {

    /** What the ids are, in their order. */
    enum Kind {
        /** An organisation, and a person of it. */
        PERSON,
        /** An organisation. */
        BOARD,
        /** An organisation: what it has settled. Nodes keep that for a moment. */
        SETTLED,
        /** An institution, and a project. */
        CURIOSITY,
        /** An institution and a project to which it stands elsewhere than before, or the company whose project that is. */
        PROGRESS,
        /** A project, and the organisations whose screens follow it. */
        STATE,
        /** A room, and those who may read it; the number is its revision. */
        ROOM,
        /** A room, so many who have read in it as the number says, and those whose words it were. */
        READ,
        /** People with a new notice; the number is 1 where it is worth interrupting them. */
        NOTICE,
        /** A person who may listen to less than before. */
        RIGHTS
    }

    private static final String BETWEEN = " ";
    private static final int HEAD_WORDS = 3;

    static Hint of(Kind kind, Instant at, UUID... about) {
        return new Hint(kind, Arrays.asList(about), 0, at);
    }

    String text() {
        return Stream.concat(
                        Stream.of(kind.name(), Long.toString(number), at.toString()),
                        about.stream().map(UUID::toString))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Nothing for what only a newer node understands. */
    static Optional<Hint> read(String text) {
        String[] words = text.split(BETWEEN);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(words[0]))
                .findFirst()
                .map(kind -> new Hint(
                        kind,
                        Arrays.stream(words)
                                .skip(HEAD_WORDS)
                                .map(UUID::fromString)
                                .toList(),
                        Long.parseLong(words[1]),
                        Instant.parse(words[2])));
    }

    UUID first() {
        return about.iterator().next();
    }

    Collection<UUID> others() {
        return about.stream().skip(1).toList();
    }
}
