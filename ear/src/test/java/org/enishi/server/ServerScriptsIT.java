package org.enishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts may be run again on a server that they have configured already: an upgrade does just that. */
class ServerScriptsIT {

    private static final String CONFIGURATION = "configuration/standalone.xml";

    private final Installation installation = Installation.ofThisBuild();

    /** Several servers are one on PostgreSQL only: a file belongs to one server. */
    static Stream<List<String>> scripts() {
        String database = System.getProperty("enishi.it.database");
        List<String> alone = List.of("standalone.cli", database + ".cli", "mail.cli", "hardening.cli");
        List<String> amongOthers =
                Stream.concat(alone.stream(), Stream.of("ha.cli")).toList();
        return database.equals("h2") ? Stream.of(alone) : Stream.of(alone, amongOthers);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void secondRunChangesNothing(List<String> scripts) throws IOException {
        Path base = installation.work().resolve("server/again");
        Directories.remove(base);
        Template.of(installation, scripts).copyTo(base);
        String once = Files.readString(base.resolve(CONFIGURATION));
        CliRun.of(installation, scripts).configure(base);
        assertThat(Files.readString(base.resolve(CONFIGURATION))).isEqualTo(once);
    }
}
