package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.CliCommandBuilder;
import org.wildfly.core.launcher.Launcher;

/**
 * A base directory as our scripts leave it, from which every server gets its own copy. The scripts cost some seconds, so the
 * result is kept under a name made of everything that went into it: whoever changes a script gets a new template.
 */
final class Template {

    private static final int PATIENCE_SECONDS = 120;

    private final Installation installation;
    private final List<String> scripts;

    private Template(Installation installation, List<String> scripts) {
        this.installation = installation;
        this.scripts = scripts;
    }

    /** The directory, configured now if nobody did it before. */
    static Path configured(Installation installation, Database database) {
        return new Template(installation, List.of("standalone.cli", database.script(), "mail.cli", "hardening.cli"))
                .directory();
    }

    private Path directory() {
        String commands = commands();
        Path directory = installation.work().resolve("server/template-" + fingerprint(commands));
        if (!Files.exists(directory)) {
            Path unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
            Directories.remove(unfinished);
            Directories.copy(installation.home().resolve("standalone"), unfinished);
            copyDriver(unfinished.resolve("lib/ext/postgresql.jar"));
            configure(unfinished, commands);
            List.of("data", "log", "tmp").forEach(leftover -> Directories.remove(unfinished.resolve(leftover)));
            rename(unfinished, directory);
        }
        return directory;
    }

    private String commands() {
        StringBuilder commands = new StringBuilder("embed-server --server-config=standalone.xml --std-out=discard\n");
        for (String script : scripts) {
            commands.append(read(installation.scripts().resolve(script))).append('\n');
        }
        return commands.append("stop-embedded-server\n").toString();
    }

    /** The user of the mail server is part of it: mail.cli asks for it while it runs. */
    private String fingerprint(String commands) {
        String everything = installation.home()
                + commands
                + System.getProperty("enishi.smtp.user")
                + System.getenv("ENISHI_SMTP_USER");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(everything.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void configure(Path base, String commands) {
        Path script = base.resolve("configure.cli");
        Path output = base.resolveSibling("configure.log");
        try {
            Files.writeString(script, commands);
            CliCommandBuilder cli = CliCommandBuilder.asModularLauncher(installation.home())
                    .addJavaOption("-Djboss.server.base.dir=" + base)
                    .addCliArgument("--no-color-output")
                    .setScriptFile(script);
            Settings.ofThisProcess().forEach((name, value) -> cli.addJavaOption("-D" + name + "=" + value));
            Process process = Launcher.of(cli)
                    .addEnvironmentVariable("JBOSS_HOME", installation.home().toString())
                    .setRedirectErrorStream(true)
                    .redirectOutput(output)
                    .launch();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "The scripts " + scripts + " did not configure the server; see " + output);
            }
            Files.delete(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The driver's jar is where this process has its driver class from. */
    private static void copyDriver(Path target) {
        try {
            Path jar = Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Files.createDirectories(target.getParent());
            Files.copy(jar, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rename(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
