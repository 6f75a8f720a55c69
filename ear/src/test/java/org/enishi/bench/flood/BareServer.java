package org.enishi.bench.flood;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.enishi.server.Ports;

/** {@link BareBroadcast} in a process of its own, with as much memory as the server under test has. */
final class BareServer implements AutoCloseable {

    private final Process process;
    private final int port;

    private BareServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static BareServer start() throws IOException {
        int port = Ports.free().http();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        java,
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classes,
                        BareBroadcast.class.getName(),
                        String.valueOf(port))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !process.isAlive() || !Ports.isFree(port));
        return new BareServer(process, port);
    }

    URI socket() {
        return URI.create("ws://localhost:" + port + "/socket");
    }

    int flood() {
        HttpRequest question = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/flood"))
                .build();
        try {
            return Integer.parseInt(HttpClient.newHttpClient()
                    .send(question, HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    long processor() {
        return process.info().totalCpuDuration().orElseThrow().toNanos();
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
