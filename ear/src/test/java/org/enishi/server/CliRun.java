package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.CliCommandBuilder;
import org.wildfly.core.launcher.Launcher;

/** Some of our scripts, run one after the other on a server that is not running: one process, for its start is what costs. */
final class CliRun {

    private static final int PATIENCE_SECONDS = 120;

    private final Installation installation;
    private final List<String> scripts;

    private CliRun(Installation installation, List<String> scripts) {
        this.installation = installation;
        this.scripts = scripts;
    }

    static CliRun of(Installation installation, List<String> scripts) {
        return new CliRun(installation, scripts);
    }

    String commands() {
        StringBuilder commands = new StringBuilder("embed-server --server-config=standalone.xml --std-out=discard\n");
        for (String script : scripts) {
            try {
                commands.append(Files.readString(installation.scripts().resolve(script)))
                        .append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return commands.append("stop-embedded-server\n").toString();
    }

    /** Stops at the first command that fails, and leaves what the CLI said beside the base directory. */
    void configure(Path base) {
        Path output = base.resolveSibling(base.getFileName() + ".log");
        try {
            Path script = Files.writeString(base.resolveSibling(base.getFileName() + ".cli"), commands());
            Process process = Launcher.of(command(base, script))
                    .addEnvironmentVariable("JBOSS_HOME", installation.home().toString())
                    .setRedirectErrorStream(true)
                    .redirectOutput(output)
                    .launch();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "The scripts " + scripts + " did not configure the server; see " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private CliCommandBuilder command(Path base, Path script) {
        CliCommandBuilder command = CliCommandBuilder.asModularLauncher(installation.home())
                .addJavaOption("-XX:TieredStopAtLevel=1")
                .addJavaOption("-Djboss.server.base.dir=" + base)
                .addCliArgument("--no-color-output")
                .setScriptFile(script);
        ClusterPlan.WHILE_SCRIPTS_RUN.forEach((name, value) -> command.addJavaOption("-D" + name + "=" + value));
        Settings.ofThisProcess().forEach((name, value) -> command.addJavaOption("-D" + name + "=" + value));
        return command;
    }
}
