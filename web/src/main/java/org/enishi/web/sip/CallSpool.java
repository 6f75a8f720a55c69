package org.enishi.web.sip;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.presence.data.AskedCall;
import org.enishi.presence.data.CallResult;

/** Where calls lie that no database took before the server stopped: a line each, its words between tabs, in a file that nobody else reads. */
final class CallSpool {

    private static final Logger LOG = Logger.getLogger(CallSpool.class.getName());

    private static final int WORDS = 6;

    private final Path file;

    CallSpool(Path file) {
        this.file = file;
    }

    /** A call and the telephone system that asked about it. */
    record Note(String exchange, AskedCall call) {}

    /** What makes no sense is passed over: somebody else has written in the file, or the disk was full. */
    List<Note> read() throws IOException {
        List<Note> notes = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                try {
                    notes.add(note(line));
                } catch (DateTimeException | IllegalArgumentException senseless) {
                    LOG.log(Level.WARNING, "SIP: a line of " + file + " is no call and is passed over");
                }
            }
        }
        return notes;
    }

    private static Note note(String line) {
        String[] words = Stream.of(line.split("\t", -1))
                .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                .toArray(String[]::new);
        if (words.length != WORDS) {
            throw new IllegalArgumentException("a call has " + WORDS + " words");
        }
        return new Note(
                words[0],
                new AskedCall(Instant.parse(words[1]), words[2], words[3], CallResult.valueOf(words[4]), words[5]));
    }

    /** As a whole or not at all, in the place of what was there. */
    void write(List<Note> notes) throws IOException {
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), "enishi-calls", ".new", readByUs());
        try {
            Files.write(whole, notes.stream().map(CallSpool::line).toList(), StandardCharsets.UTF_8);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private FileAttribute<?>[] readByUs() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String line(Note note) {
        AskedCall call = note.call();
        return Stream.of(
                        note.exchange(),
                        call.at().toString(),
                        call.from(),
                        call.to(),
                        call.result().name(),
                        call.mark())
                .map(word -> URLEncoder.encode(word, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\t"));
    }

    void clear() throws IOException {
        Files.deleteIfExists(file);
    }
}
