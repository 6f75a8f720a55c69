package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A base directory as our scripts leave it, from which every server gets its own copy. The scripts cost some seconds, so the
 * result is kept beside the application under a name made of everything that went into it: whoever changes a script gets a new
 * template, and runs beside each other wait for the one that makes it.
 */
final class Template {

    /** Lies in the template and so in every copy. */
    private static final String ORIGIN = "template.txt";

    private final Path directory;
    private final String fingerprint;

    private Template(Path directory, String fingerprint) {
        this.directory = directory;
        this.fingerprint = fingerprint;
    }

    /** Configured now if nobody did it before. */
    static synchronized Template of(Installation installation, List<String> names) {
        CliRun scripts = CliRun.of(installation, names);
        String fingerprint = fingerprint(installation, scripts);
        Path directory = installation.application().resolveSibling("server/template-" + fingerprint);
        Template template = new Template(directory, fingerprint);
        if (!Files.exists(directory)) {
            template.makeOnce(installation, scripts);
        }
        return template;
    }

    private void makeOnce(Installation installation, CliRun scripts) {
        try {
            Files.createDirectories(directory.getParent());
            Path lock = directory.resolveSibling(directory.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Until the channel is closed, or the process is gone.
                channel.lock();
                if (!Files.exists(directory)) {
                    make(installation, scripts);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void copyTo(Path base) {
        Directories.copy(directory, base);
    }

    boolean isOriginOf(Path base) {
        try {
            Path origin = base.resolve(ORIGIN);
            return Files.exists(origin) && Files.readString(origin).equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Installation installation, CliRun scripts) {
        Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        Directories.remove(unfinished);
        Directories.copy(installation.home().resolve("standalone"), unfinished);
        try {
            Path drivers = Files.createDirectories(unfinished.resolve("lib/ext"));
            Files.copy(driver(), drivers.resolve("postgresql.jar"));
            scripts.configure(unfinished);
            List.of("data", "log", "tmp").forEach(leftover -> Directories.remove(unfinished.resolve(leftover)));
            Files.writeString(unfinished.resolve(ORIGIN), fingerprint);
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The user of the mail server is part of it: mail.cli asks for it while it runs. */
    private static String fingerprint(Installation installation, CliRun scripts) {
        String everything = installation.home()
                + scripts.commands()
                + driver().getFileName()
                + System.getProperty("enishi.smtp.user")
                + System.getenv("ENISHI_SMTP_USER");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where this process has the driver's class from. */
    private static Path driver() {
        try {
            return Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
