package org.enishi.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.enishi.bench.probe.Pauses;
import org.enishi.server.Installation;
import org.enishi.server.Ports;
import org.enishi.server.PostgresDatabase;
import org.enishi.server.Server;
import org.enishi.server.ServerPlan;

/** Servers as an IT department would start them: with the compilers and the collector that Java chooses by itself. */
record ServerUnderLoad(Installation installation, PostgresDatabase database, Path directory) {

    Server prepare(String name, String heap) {
        Ports ports = Ports.free();
        ServerPlan plan = new ServerPlan(
                name,
                database,
                ports,
                Map.of(
                        "enishi.url",
                        "https://localhost:" + ports.https(),
                        "enishi.signin.failures.per.minute",
                        "1000000"),
                List.of("-Xms" + heap, "-Xmx" + heap, "-Duser.timezone=UTC", Pauses.option(log(name))));
        return Server.prepare(installation, plan).deploy(installation.application());
    }

    Path log(String name) {
        return directory.resolve("gc-" + name + ".log");
    }
}
