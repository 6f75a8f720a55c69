package org.enishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The scripts may be run again on a server that they have configured already: an upgrade does just that. */
class ServerScriptsIT {

    private static final String CONFIGURATION = "configuration/standalone.xml";

    private final Installation installation = Installation.ofThisBuild();
    private final String databaseScript = System.getProperty("enishi.it.database") + ".cli";

    @Test
    void secondRunChangesNothing() throws IOException {
        Path base = installation.work().resolve("server/again");
        Directories.remove(base);
        Template.of(installation, databaseScript).copyTo(base);
        String once = Files.readString(base.resolve(CONFIGURATION));
        CliRun.all(installation, databaseScript).configure(base);
        assertThat(Files.readString(base.resolve(CONFIGURATION))).isEqualTo(once);
    }
}
