package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.junit.jupiter.api.Test;

/** The port for a virus scanner, with a peer on a real line that reads and answers as clamd does. PE-17. */
class FileScannerIT extends FromOutside {

    private static final byte[] HARMLESS = "harmless".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*".getBytes(StandardCharsets.US_ASCII);

    private static void with(int port, Runnable test) {
        Enishi.withSetting(
                "enishi.clamav.port",
                String.valueOf(port),
                () -> Enishi.withSetting(
                        "enishi.clamav.timeout.seconds",
                        "2",
                        () -> Enishi.withSetting("enishi.clamav.host", "127.0.0.1", test)));
    }

    private static void serve(ServerSocket scanner) {
        while (!scanner.isClosed()) {
            try (Socket line = scanner.accept()) {
                DataInputStream in = new DataInputStream(line.getInputStream());
                in.readNBytes("zINSTREAM\0".length());
                StringBuilder content = new StringBuilder();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
                }
                boolean found = content.indexOf("EICAR") >= 0;
                String answer = found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
                line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException hungUp) {
                // The next one may have more patience.
                continue;
            }
        }
    }

    private static ServerSocket scanner() {
        try {
            return new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void where_a_scanner_is_named_no_file_comes_in_that_it_has_not_called_clean() throws IOException {
        Fair fair = Fair.of("file-scanned");
        Parlour parlour = Parlour.of(fair, fair.project("検査の案件"));
        Desk desk = Desk.of(fair.administratorOf("first"), parlour.room());
        desk.brought("before.txt", EICAR);
        int port;
        try (ServerSocket scanner = scanner()) {
            port = scanner.getLocalPort();
            Thread peer = new Thread(() -> serve(scanner));
            peer.setDaemon(true);
            peer.start();
            with(port, () -> {
                assertThat(desk.bring("a.txt", EICAR).body()).contains("ウイルスが見つかったため");
                desk.brought("b.txt", HARMLESS);
            });
        }
        with(port, () -> assertThat(desk.bring("c.txt", HARMLESS).body()).contains("ウイルス検査ができないため"));
        try (ServerSocket silent = scanner()) {
            with(silent.getLocalPort(), () -> {
                assertThat(desk.bring("d.txt", HARMLESS).statusCode()).isEqualTo(409);
            });
        }
        desk.brought("after.txt", HARMLESS);
    }
}
