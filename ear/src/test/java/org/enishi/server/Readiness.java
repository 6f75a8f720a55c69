package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** Waits until a server that has just been started is ready, or says why it will never be. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int LINES_TO_SHOW = 30;

    private final Process process;
    private final Deployments deployments;
    private final Path console;
    private final HttpRequest question;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Readiness(Process process, Ports ports, Deployments deployments, Path console) {
        this.process = process;
        this.deployments = deployments;
        this.console = console;
        this.question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.management() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
    }

    void await() {
        Awaitility.await("the server to be ready")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .until(this::isReady);
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended at once:\n" + lastLines());
        }
        deployments.failure().ifPresent(reason -> {
            throw new IllegalStateException("The application was not deployed: " + reason + "\nMore in " + console);
        });
        return deployments.areDone() && answers();
    }

    private boolean answers() {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(console);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES_TO_SHOW), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
