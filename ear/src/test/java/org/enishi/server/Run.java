package org.enishi.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionTimeoutException;

/**
 * {@code mvn -Prun}: the application on this machine, with people to try it out as. Its data lies in the checkout and outlives
 * it. It sends no mail unless {@code enishi.smtp.host} is given. Ctrl-C stops it cleanly.
 */
public final class Run {

    private static final int HTTP = 8080;
    private static final int HTTPS = 8443;

    private final Terminal terminal = new Terminal();
    private final Installation installation = Installation.ofThisBuild();
    private final Ports ports = new Ports(
            Integer.getInteger("enishi.http.port", HTTP),
            Integer.getInteger("enishi.https.port", HTTPS),
            Ports.free().management());
    private final FileDatabase database = new FileDatabase(dataDirectory());

    private Run() {}

    public static void main(String[] arguments) {
        System.exit(new Run().run());
    }

    private int run() {
        List<String> obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            obstacles.forEach(terminal::say);
            return 1;
        }
        // A base directory for each port: two may run from one checkout.
        ServerPlan plan = ServerPlan.of("run-" + ports.https(), database, ports)
                // On the own machine without TLS, so that the browser asks nothing.
                .with("enishi.url", "http://localhost:" + ports.http())
                .with("enishi.demo", "true")
                .with(Settings.ofThisProcess());
        terminal.say("Starting Enishi …");
        try {
            Server server = Server.resume(installation, plan).deploy(installation.application());
            server.start();
            terminal.welcome(server, database.directory());
            if (server.awaitEnd()) {
                return 0;
            }
            terminal.say("The server has ended by itself. Its log: " + server.log());
        } catch (IllegalStateException | ConditionTimeoutException e) {
            terminal.say(e.getMessage());
        }
        return 1;
    }

    /** Asked before anything is started: afterwards the same facts would be buried in the server's log. */
    private List<String> obstacles() {
        List<String> obstacles = new ArrayList<>();
        Map.of("http", ports.http(), "https", ports.https()).forEach((name, port) -> {
            if (!Ports.isFree(port)) {
                obstacles.add("Port " + port + " is taken by another program. Choose another one: mvn -Prun -Denishi."
                        + name + ".port=" + (port + 1));
            }
        });
        if (database.isInUse()) {
            obstacles.add("Another Enishi is using " + database.directory()
                    + ". Stop it, or choose another directory: mvn -Prun -Denishi.data.dir=…");
        }
        return obstacles;
    }

    private static Path dataDirectory() {
        String chosen = System.getProperty("enishi.data.dir");
        return chosen == null ? Installation.path("data") : Path.of(chosen).toAbsolutePath();
    }
}
