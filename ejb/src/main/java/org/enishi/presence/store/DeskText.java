package org.enishi.presence.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.model.Desk;
import org.enishi.presence.model.Device;
import org.enishi.presence.model.Stretch;

/**
 * A desk as it lies in the cache. In words of our own, for it may be read by another node, which knows no classes of ours when it
 * receives it, and may be older or newer than the one that wrote it. The same desk gives the same words.
 */
final class DeskText {

    /** Whoever changes the order of the words counts on: what nobody here can read is nobody's desk. */
    private static final String FORM = "1";

    private static final String BETWEEN_DEVICES = ";";
    private static final String BETWEEN_WORDS = " ";
    private static final String NOTHING = "-";

    private static final int HEAD_WORDS = 5;

    /** From a node that does not yet know since when. */
    private static final int OLDER_HEAD_WORDS = 4;

    private static final int DEVICE_WORDS = 10;

    private DeskText() {}

    static String of(Desk desk) {
        String head = String.join(
                BETWEEN_WORDS,
                FORM,
                desk.accountId().toString(),
                desk.organisationId().toString(),
                desk.told().name(),
                of(desk.toldAt()));
        return Stream.concat(Stream.of(head), desk.devices().stream().map(DeskText::of))
                .collect(Collectors.joining(BETWEEN_DEVICES));
    }

    private static String of(Device device) {
        return String.join(
                BETWEEN_WORDS,
                device.id().toString(),
                of(device.beatAt()),
                device.face().name(),
                of(device.faceSince()),
                of(device.watchedSince()),
                of(device.own() == null ? null : device.own().since()),
                of(device.own() == null ? null : device.own().last()),
                of(device.active().since()),
                of(device.active().last()),
                of(device.leftAt()));
    }

    private static String of(Instant instant) {
        return instant == null ? NOTHING : instant.getEpochSecond() + "." + instant.getNano();
    }

    static Optional<Desk> read(String text) {
        String[] parts = text.split(BETWEEN_DEVICES);
        String[] head = parts[0].split(BETWEEN_WORDS);
        if (!head[0].equals(FORM) || head.length != HEAD_WORDS && head.length != OLDER_HEAD_WORDS) {
            return Optional.empty();
        }
        return Optional.of(new Desk(
                UUID.fromString(head[1]),
                UUID.fromString(head[2]),
                Arrays.stream(parts).skip(1).map(DeskText::device).toList(),
                PresenceState.valueOf(head[3]),
                head.length == HEAD_WORDS ? instant(head[4]) : null));
    }

    private static Device device(String text) {
        String[] words = text.split(BETWEEN_WORDS);
        if (words.length != DEVICE_WORDS) {
            throw new IllegalArgumentException("Not a device: " + text);
        }
        return new Device(
                UUID.fromString(words[0]),
                instant(words[1]),
                Face.valueOf(words[2]),
                instant(words[3]),
                instant(words[4]),
                stretch(words[5], words[6]),
                stretch(words[7], words[8]),
                instant(words[9]));
    }

    private static Stretch stretch(String since, String last) {
        return since.equals(NOTHING) ? null : new Stretch(instant(since), instant(last));
    }

    private static Instant instant(String word) {
        int point = word.indexOf('.');
        return word.equals(NOTHING)
                ? null
                : Instant.ofEpochSecond(
                        Long.parseLong(word, 0, point, 10), Long.parseLong(word, point + 1, word.length(), 10));
    }
}
