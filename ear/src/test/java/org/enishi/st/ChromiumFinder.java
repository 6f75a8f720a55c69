package org.enishi.st;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.enishi.server.Installation;

/**
 * Looks for a Chromium that starts: the one that {@code ENISHI_CHROMIUM} names, one on the path, one of the distribution
 * (installed now, when we are root on Debian or Ubuntu), and last the one that Playwright downloads itself.
 */
final class ChromiumFinder {

    /** The one without windows first: it draws the same with half the work, and is what Playwright itself would bring. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** Older distributions have the second only. */
    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");

    private static final int MINUTES_TO_INSTALL = 15;

    private ChromiumFinder() {}

    /** Empty: Playwright has its own. */
    static Optional<Path> find() {
        String named = System.getenv("ENISHI_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        Optional<Path> found = onPath();
        if (found.isEmpty() && isRoot() && Files.exists(Path.of("/usr/bin/apt-get"))) {
            installFromDistribution();
            found = onPath();
        }
        if (found.isEmpty()) {
            downloadWithPlaywright();
        }
        return found;
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .filter(ChromiumFinder::starts)
                .findFirst();
    }

    /** Ubuntu's package is only a stub that asks for another package system. */
    private static boolean starts(Path executable) {
        return run(1, executable.toString(), "--version") == 0;
    }

    /** Playwright is tried next, so a distribution without the packages is no failure yet. */
    private static void installFromDistribution() {
        run(MINUTES_TO_INSTALL, "apt-get", "update");
        PACKAGES.stream()
                .filter(name -> onPath().isEmpty())
                .forEach(name -> run(
                        MINUTES_TO_INSTALL,
                        "apt-get",
                        "install",
                        "-y",
                        "--no-install-recommends",
                        name,
                        "fonts-noto-cjk"));
    }

    /** In a process of its own, since Playwright's command line ends the process that it runs in. */
    private static void downloadWithPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String withLibraries = isRoot() ? "--with-deps" : "--no-shell";
        int result = run(
                MINUTES_TO_INSTALL,
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                withLibraries,
                "chromium");
        if (result != 0) {
            throw new IllegalStateException("No Chromium found, and none could be installed; see " + log()
                    + ". Install one, or name it in ENISHI_CHROMIUM.");
        }
    }

    private static int run(int minutes, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (process.waitFor(minutes, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroyForcibly();
            return -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path log() {
        return Installation.ofThisBuild().work().resolve("chromium.log");
    }
}
