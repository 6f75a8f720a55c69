package org.enishi.bench.load;

import io.gatling.app.Gatling;
import io.gatling.javaapi.core.Simulation;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Gatling in a process of its own, so that what it needs is not what the bench needs, and its end is not that of the bench. */
public final class GatlingRun {

    private GatlingRun() {}

    public static Map<String, Pace> of(Class<? extends Simulation> simulation, LoadPlan plan) {
        String argument = plan.write();
        Path output = plan.directory().resolve("gatling.log");
        List<String> command = List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Xmx1g",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
                "-Dgatling.http.requestTimeout=900000",
                argument,
                "-cp",
                System.getProperty("java.class.path"),
                Gatling.class.getName(),
                "-s",
                simulation.getName(),
                "-rf",
                plan.directory().resolve("gatling").toString());
        try {
            Files.deleteIfExists(plan.results());
            int result = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start()
                    .waitFor();
            if (result != 0 || !Files.exists(plan.results())) {
                throw new IllegalStateException("Gatling ended with " + result + ", see " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Pace.read(plan.results());
    }
}
