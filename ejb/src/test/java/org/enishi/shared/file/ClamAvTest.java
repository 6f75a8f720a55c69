package org.enishi.shared.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Against a peer that reads what clamd reads and answers in its words. */
@Timeout(60)
class ClamAvTest {

    private static final String COMMAND = "zINSTREAM\0";
    private static final int PART = 65_536;
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    private Path folder;

    private final CountDownLatch over = new CountDownLatch(1);
    private ServerSocket scanner;

    @BeforeEach
    void listen() throws IOException {
        scanner = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void hang_up() throws IOException {
        over.countDown();
        scanner.close();
    }

    /** What the peer does with a line, and what it has read of it. */
    private interface Peer {
        String serve(Socket line) throws IOException, InterruptedException;
    }

    private CompletableFuture<String> serve(Peer peer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket line = scanner.accept()) {
                return peer.serve(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static String scan(Socket line) throws IOException {
        DataInputStream in = new DataInputStream(line.getInputStream());
        assertThat(new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII))
                .isEqualTo(COMMAND);
        StringBuilder content = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        boolean found = content.indexOf("EICAR-STANDARD") >= 0;
        say(line, found ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0");
        return content.toString();
    }

    private static void say(Socket line, String answer) throws IOException {
        line.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    /** All bytes that come, up to the part of no length; and afterwards nothing more but the end. */
    private static String record(Socket line, ByteArrayOutputStream into) throws IOException {
        DataInputStream in = new DataInputStream(line.getInputStream());
        into.write(in.readNBytes(COMMAND.length()));
        for (int length = -1; length != 0; ) {
            length = in.readInt();
            into.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
            into.write(in.readNBytes(length));
        }
        say(line, "stream: OK\0");
        assertThat(in.read()).isEqualTo(-1);
        return "";
    }

    private byte[] sent(String content) throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        CompletableFuture<String> read = serve(line -> record(line, sent));
        assertThat(look(content, LONG)).isEqualTo(ClamAv.Verdict.CLEAN);
        read.get();
        return sent.toByteArray();
    }

    private ClamAv.Verdict look(String content, Duration patience) throws IOException {
        Path file = Files.writeString(folder.resolve("sent"), content, StandardCharsets.ISO_8859_1);
        return new ClamAv("localhost", scanner.getLocalPort(), patience).look(file);
    }

    private void assertNoVerdict(Peer peer) {
        serve(peer);
        assertThatThrownBy(() -> look("harmless", SHORT)).isInstanceOf(IOException.class);
    }

    @Test
    void a_clean_file_arrives_whole_and_is_clean() throws Exception {
        String content = "0123456789".repeat(30_000);
        CompletableFuture<String> read = serve(ClamAvTest::scan);
        assertThat(look(content, LONG)).isEqualTo(ClamAv.Verdict.CLEAN);
        assertThat(read.get()).isEqualTo(content);
    }

    @Test
    void each_byte_is_as_clamd_wants_it() throws Exception {
        String part = "a".repeat(PART);
        assertThat(sent(part + part + "last"))
                .isEqualTo((COMMAND + "\0\1\0\0" + part + "\0\1\0\0" + part + "\0\0\0\4last" + "\0\0\0\0")
                        .getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sent("")).isEqualTo((COMMAND + "\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** As clamd does beyond its StreamMaxLength: it says so, reads no further and hangs up. */
    @Test
    void more_than_the_scanner_takes_gives_no_verdict() {
        serve(line -> {
            line.getInputStream().readNBytes(COMMAND.length() + PART);
            say(line, "INSTREAM size limit exceeded. ERROR\0");
            return "";
        });
        assertThatThrownBy(() -> look("0123456789".repeat(500_000), LONG)).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_found_is_found() throws Exception {
        serve(ClamAvTest::scan);
        assertThat(look(EICAR, LONG)).isEqualTo(ClamAv.Verdict.INFECTED);
        serve(line -> {
            line.getInputStream().readNBytes(COMMAND.length() + Integer.BYTES + EICAR.length() + Integer.BYTES);
            say(line, "stream: Eicar-Test-Signature(44d88612fea8a8f36de82e1278abb02f:68) FOUND\0");
            return "";
        });
        assertThat(look(EICAR, LONG)).as("told at length").isEqualTo(ClamAv.Verdict.INFECTED);
    }

    @Test
    void a_scanner_that_is_silent_slow_or_strange_gives_no_verdict() {
        assertNoVerdict(line -> {
            over.await();
            return "";
        });
    }

    @Test
    void a_scanner_that_says_a_letter_now_and_then_does_not_hold_the_sender() {
        assertNoVerdict(line -> {
            while (over.getCount() > 0) {
                say(line, "s");
            }
            return "";
        });
    }

    @Test
    void garbage_is_no_verdict() {
        assertNoVerdict(line -> {
            say(line, "HTTP/1.1 200 OK\0");
            return "";
        });
        assertNoVerdict(line -> {
            say(line, "stream: Can't allocate memory ERROR\0");
            return "";
        });
        assertNoVerdict(line -> {
            say(line, "UNKNOWN COMMAND\0");
            return "";
        });
        assertNoVerdict(line -> {
            say(line, "stream: OK then not\0");
            return "";
        });
    }

    @Test
    void a_scanner_that_hangs_up_or_is_not_there_gives_no_verdict() throws IOException {
        assertNoVerdict(line -> "");
        scanner.close();
        assertThatThrownBy(() -> look("harmless", SHORT)).isInstanceOf(IOException.class);
    }
}
