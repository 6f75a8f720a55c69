package org.enishi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scripts may be run again on a server that they have configured already: an upgrade does just that. */
class ServerScriptsIT {

    private static final String CONFIGURATION = "configuration/standalone.xml";

    private final Installation installation = Installation.ofThisBuild();
    private final String databaseScript = System.getProperty("enishi.it.database") + ".cli";

    @Test
    void secondRunChangesNothing() throws IOException {
        assertThatASecondRunChangesNothing(List.of("standalone.cli", databaseScript, "mail.cli", "hardening.cli"));
    }

    @Test
    void secondRunChangesNothingWhereSeveralServersAreOne() throws IOException {
        assertThatASecondRunChangesNothing(
                List.of("standalone.cli", databaseScript, "mail.cli", "hardening.cli", "ha.cli"));
    }

    private void assertThatASecondRunChangesNothing(List<String> scripts) throws IOException {
        Path base = installation.work().resolve("server/again");
        Directories.remove(base);
        Template.of(installation, scripts).copyTo(base);
        String once = Files.readString(base.resolve(CONFIGURATION));
        CliRun.of(installation, scripts).configure(base);
        assertThat(Files.readString(base.resolve(CONFIGURATION))).isEqualTo(once);
    }
}
