package org.enishi.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** What one run of Gatling is to do, on its way from the bench into the process of Gatling. */
public record LoadPlan(String server, long serverProcess, int people, int seconds, List<Page> pages, Path directory) {

    private static final String PROPERTY = "bench.plan";

    Path file() {
        return directory.resolve("plan.properties");
    }

    Path results() {
        return directory.resolve("results.tsv");
    }

    /** @param when a moment of a crowd's day */
    public Path heap(String when) {
        return directory.resolve("heap-" + when + ".tsv");
    }

    /** The simulation finds it by this argument of its process. */
    String write() {
        Properties values = new Properties();
        values.setProperty("server", server);
        values.setProperty("process", Long.toString(serverProcess));
        values.setProperty("people", Integer.toString(people));
        values.setProperty("seconds", Integer.toString(seconds));
        values.setProperty(
                "pages", String.join("\n", pages.stream().map(Page::line).toList()));
        try {
            Files.createDirectories(directory);
            try (var out = Files.newOutputStream(file())) {
                values.store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "-D" + PROPERTY + "=" + file();
    }

    static LoadPlan ofThisProcess() {
        Path file = Path.of(System.getProperty(PROPERTY));
        Properties values = new Properties();
        try (var in = Files.newInputStream(file)) {
            values.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LoadPlan(
                values.getProperty("server"),
                Long.parseLong(values.getProperty("process")),
                Integer.parseInt(values.getProperty("people")),
                Integer.parseInt(values.getProperty("seconds")),
                values.getProperty("pages").lines().map(Page::of).toList(),
                file.getParent());
    }
}
