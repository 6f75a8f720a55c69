package org.enishi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.enishi.bench.floor.FloorWar;
import org.enishi.bench.probe.FlightRecording;
import org.enishi.bench.probe.Pauses;
import org.enishi.bench.probe.StartUp;
import org.enishi.bench.probe.StatementLog;
import org.enishi.bench.report.CrowdFigures;
import org.enishi.bench.report.Figures;
import org.enishi.bench.report.Goal;
import org.enishi.bench.report.HtmlReport;
import org.enishi.bench.report.JsonReport;
import org.enishi.bench.report.PageFigures;
import org.enishi.bench.world.World;
import org.enishi.bench.world.Worlds;
import org.enishi.server.Directories;
import org.enishi.server.Installation;
import org.enishi.server.PostgresDatabase;
import org.enishi.server.Server;

/**
 * {@code mvn -Pbench verify}: the real application on a real server with a real database and much data, asked for its pages by
 * many. Starts everything itself on free ports of this machine and leaves a report in target/bench. Whether a goal is met is told
 * there and fails nothing: a busy machine measures itself.
 */
public final class Bench {

    private static final Logger LOG = Logger.getLogger(Bench.class.getName());
    private static final List<String> NAMES = List.of("first", "second", "third", "fourth");

    private final BenchSettings settings = BenchSettings.ofThisProcess();
    private final Installation installation = Installation.ofThisBuild();
    private final Path directory = installation.work().resolve("bench");
    private final List<World> worlds =
            IntStream.range(0, settings.worlds()).mapToObj(this::world).toList();

    private Bench() {}

    public static void main(String[] arguments) {
        new Bench().run();
    }

    private World world(int number) {
        return new World(
                NAMES.get(number), settings.usersOf(number), settings.projectsOf(number), settings.institutions());
    }

    private void run() {
        Directories.remove(directory);
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (PostgresDatabase database =
                PostgresDatabase.startWith(installation.work().resolve("data-bench"), configuration())) {
            ServerUnderLoad servers = new ServerUnderLoad(installation, database, directory);
            Figures figures = measure(database, servers);
            new JsonReport(figures).write(directory.resolve("figures.json"));
            new HtmlReport(figures).write(directory.resolve("report.html"));
            Goal.all(figures).forEach(goal -> LOG.info(goal.line()));
            LOG.info("Report: " + directory.resolve("report.html"));
        }
    }

    private Map<String, String> configuration() {
        Map<String, String> configuration = new HashMap<>(StatementLog.configuration(directory));
        configuration.put("shared_buffers", "512MB");
        configuration.put("max_wal_size", "4GB");
        configuration.put("synchronous_commit", "on");
        return configuration;
    }

    private Figures measure(PostgresDatabase database, ServerUnderLoad servers) {
        Server server = servers.prepare("bench", BenchSettings.HEAP);
        StartUp first;
        StartUp start;
        List<PageFigures> pages;
        try {
            tell("a server with an empty database");
            first = StartUp.of(server);
            server.stop();
            tell("data");
            new Worlds(database).write(worlds);
            tell("the same server with all data");
            start = StartUp.of(server.deploy(FloorWar.in(directory)));
            pages = new PagesMeasured(settings, worlds, directory).on(server, new StatementLog(database, directory));
        } finally {
            server.close();
        }
        Pauses pauses = Pauses.in(servers.log("bench"));
        tell("many in a small heap");
        CrowdFigures crowd = new CrowdMeasured(settings, worlds.get(0), directory).on(servers);
        FlightRecording profile = FlightRecording.read(PagesMeasured.recording(directory));
        return new Figures(settings, machine(), first, start, pages, crowd, pauses, profile);
    }

    private static String machine() {
        return String.format(
                "%s, %d processors, Java %s, %s %s",
                Instant.now().toString().substring(0, 16) + " UTC",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.arch"));
    }

    static void tell(String what) {
        LOG.info("Bench: " + what);
    }
}
