package org.enishi.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What the person who typed {@code mvn -Prun} reads: only what that person needs. */
final class Terminal {

    /** Written by those who write the demo data, and packed with it. */
    private static final String SIGN_INS = "demo/sign-ins.txt";

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    void say(String line) {
        out.println(line);
    }

    void welcome(Server server, Path data) {
        say("");
        say("  Enishi is running:  " + server.address());
        say("  Ctrl-C stops the server.");
        say("  Data: " + data + "   Log: " + server.log());
        say("");
        String signIns = signIns();
        if (!signIns.isBlank()) {
            say(signIns);
        }
    }

    private static String signIns() {
        try (InputStream text = Terminal.class.getClassLoader().getResourceAsStream(SIGN_INS)) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
