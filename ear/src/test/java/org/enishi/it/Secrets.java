package org.enishi.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must never stand in a log: it is read by more people than the database, and kept for longer. */
public final class Secrets {

    private static final List<Pattern> SHAPES = Stream.of(
                    Pattern.quote(People.PASSWORD),
                    "PBKDF2WithHmacSHA256:\\d+:",
                    "__Host-enishi=\\S",
                    "otpauth://",
                    "PRIVATE KEY",
                    "/(password-reset|address-change|apply-confirm|objection)/[A-Za-z0-9_-]{20,}",
                    "[?&](token|password|code)=[^&\\s*]+")
            .map(Pattern::compile)
            .toList();

    private Secrets() {}

    /**
     * Lines of a log that hold one.
     *
     * @param visitors whose sessions are looked for, too
     */
    public static List<String> in(Path log, Visitor... visitors) {
        List<String> sessions = Stream.of(visitors)
                .flatMap(visitor -> visitor.sessionCookie().stream())
                .map(cookie -> cookie.getValue().replaceAll("\\..*", ""))
                .toList();
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(line -> SHAPES.stream()
                                    .anyMatch(shape -> shape.matcher(line).find())
                            || sessions.stream().anyMatch(line::contains))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
