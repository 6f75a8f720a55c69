package org.enishi.upkeep;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.enishi.server.Ports;
import org.enishi.server.PostgresProgram;

/** The PostgreSQL of this machine with its tools, which the one of the build does not have, and a cluster of its own. */
final class InstalledPostgres implements AutoCloseable {

    private static final List<String> PROGRAMS =
            List.of("initdb", "pg_ctl", "postgres", "createdb", "dropdb", "pg_dump", "pg_restore");
    private static final Path OF_DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path directory;
    private final int port = Ports.free().http();

    private InstalledPostgres(Path programs, Path directory) {
        this.programs = programs;
        this.directory = directory;
    }

    static boolean isThere() {
        return find().isPresent();
    }

    /** @param directory does not exist yet */
    static InstalledPostgres start(Path directory) {
        InstalledPostgres postgres = new InstalledPostgres(find().orElseThrow(), directory);
        postgres.run(List.of(
                "initdb", "-D", directory.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"));
        postgres.control("-l", directory.resolve("log").toString(), "-o", "-p " + postgres.port + " -k ''", "start");
        return postgres;
    }

    /** Like somebody at a terminal who has told the tools where the database is. */
    void run(List<String> command) {
        List<String> whole = new ArrayList<>(command);
        whole.set(0, programs.resolve(command.get(0)).toString());
        PostgresProgram.run(
                whole,
                directory.resolveSibling("output.txt"),
                Map.of("PGHOST", "127.0.0.1", "PGPORT", Integer.toString(port), "PGUSER", "postgres"));
    }

    Store database(String name) {
        return new Store("jdbc:postgresql://127.0.0.1:" + port + "/" + name, "postgres", "");
    }

    private void control(String... arguments) {
        run(Stream.concat(Stream.of("pg_ctl", "-D", directory.toString(), "-w"), Stream.of(arguments))
                .toList());
    }

    private static Optional<Path> find() {
        Stream<Path> path =
                Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(ofDebian(), path)
                .filter(programs ->
                        PROGRAMS.stream().allMatch(program -> Files.isExecutable(programs.resolve(program))))
                .findFirst();
    }

    private static Stream<Path> ofDebian() {
        if (!Files.isDirectory(OF_DEBIAN)) {
            return Stream.empty();
        }
        try (Stream<Path> versions = Files.list(OF_DEBIAN)) {
            return versions.map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        control("-m", "fast", "stop");
    }
}
