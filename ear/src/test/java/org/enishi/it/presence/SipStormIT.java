package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.server.TestBed;
import org.junit.jupiter.api.Test;

/** What strangers send to the port of the telephones harms neither the application nor the next call. DIR-14. */
class SipStormIT extends FromOutside {

    private static final int STORM = 10_000;
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int SILENCE_MILLIS = 1500;
    private static final String SECRET = "between two machines";

    private final Random chance = new Random(5060);

    @Test
    void ten_thousand_senseless_packets_do_no_harm() {
        withSystem(
                Map.of("networks", "127.0.0.1"),
                () -> Enishi.withSetting("enishi.sip.messages.per.second", "1000000", () -> {
                    try (DatagramSocket socket = new DatagramSocket()) {
                        for (int i = 0; i < STORM; i++) {
                            send(socket, nonsense(i));
                        }
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                    assertWell();
                }));
    }

    @Test
    void lines_that_are_endless_senseless_or_silent_do_no_harm() {
        withSystem(
                Map.of("networks", "127.0.0.1"),
                () -> Enishi.withSetting("enishi.sip.messages.per.second", "1000000", () -> {
                    for (int i = 0; i < 300; i++) {
                        close(line(nonsense(i)));
                    }
                    List<Socket> open = new ArrayList<>();
                    for (int i = 0; i < 2; i++) {
                        open.add(line(new byte[0]));
                        open.add(line("INVITE sip:4001@x SIP/2.0\r\nVia: ".getBytes(StandardCharsets.US_ASCII)));
                        open.add(line(nonsense(5)));
                    }
                    Awaitility.await()
                            .untilAsserted(() -> assertThat(ask(false)).startsWith("SIP/2.0 404"));
                    open.forEach(SipStormIT::close);
                    assertWell();
                }));
    }

    @Test
    void whoever_asks_from_elsewhere_is_not_heard() {
        withSystem(Map.of("networks", "192.0.2.1"), () -> {
            assertThat(packet(invite("UDP"), SILENCE_MILLIS)).isEmpty();
            assertThat(ask(true)).as("a line is closed").isEmpty();
        });
        assertThat(packet(invite("UDP"), SILENCE_MILLIS))
                .as("nobody may ask at all")
                .isEmpty();
    }

    @Test
    void whoever_asks_too_fast_is_not_heard_until_he_has_paused() {
        withSystem(
                Map.of("networks", "127.0.0.1"),
                () -> Enishi.withSetting("enishi.sip.messages.per.second", "1", () -> {
                    List<String> answers = new ArrayList<>();
                    for (int i = 0; i < 8; i++) {
                        answers.add(packet(invite("UDP"), 100));
                    }
                    assertThat(answers).filteredOn(String::isEmpty).hasSizeGreaterThanOrEqualTo(4);
                    Awaitility.await()
                            .until(() -> packet(invite("UDP"), SILENCE_MILLIS).contains("SIP/2.0 404"));
                }));
    }

    @Test
    void a_packet_that_is_asked_again_is_answered_again_and_an_address_alone_is_no_proof() {
        withSystem(Map.of("networks", "127.0.0.1", "secret", SECRET), () -> {
            byte[] same = invite("UDP").getBytes(StandardCharsets.UTF_8);
            try (DatagramSocket socket = new DatagramSocket()) {
                socket.setSoTimeout(PATIENCE_MILLIS);
                send(socket, same);
                String first = receive(socket);
                assertThat(first).startsWith("SIP/2.0 401").contains("WWW-Authenticate: Digest");
                send(socket, same);
                assertThat(receive(socket)).as("the same, word for word").isEqualTo(first);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void assertWell() {
        Awaitility.await()
                .untilAsserted(
                        () -> assertThat(packet(invite("UDP"), SILENCE_MILLIS)).startsWith("SIP/2.0 404"));
        Awaitility.await().untilAsserted(() -> assertThat(ask(true)).startsWith("SIP/2.0 404"));
        assertThat(Enishi.visitor().get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(Enishi.visitor().get("/").statusCode()).isLessThan(500);
    }

    /** A telephone system of an organisation that there is not: all it ever hears is that a number is unknown. */
    private static void withSystem(Map<String, String> settings, Runnable test) {
        Runnable all = test;
        for (Map.Entry<String, String> one : settings.entrySet()) {
            Runnable inner = all;
            all = () -> Enishi.withSetting("enishi.sip.storm." + one.getKey(), one.getValue(), inner);
        }
        Runnable inside = all;
        Enishi.withSetting(
                "enishi.sip.storm.organisation",
                UUID.randomUUID().toString(),
                () -> Enishi.withSetting("enishi.sip.exchanges", "storm", inside));
    }

    private byte[] nonsense(int i) {
        String good = invite(i % 2 == 0 ? "UDP" : "TCP");
        return switch (i % 8) {
            case 0 -> random(1 + chance.nextInt(1400));
            case 1 -> good.replaceFirst("Via: .*\r\n", "").getBytes(StandardCharsets.UTF_8);
            case 2 ->
                good.replace("Content-Length: 0", "Content-Length: 99999999999").getBytes(StandardCharsets.UTF_8);
            case 3 -> good.replace("Content-Length: 0", "Content-Length: -5").getBytes(StandardCharsets.UTF_8);
            case 4 ->
                good.replace("Max-Forwards", "X: " + "a".repeat(20_000) + "\r\nMax-Forwards")
                        .getBytes(StandardCharsets.UTF_8);
            case 5 -> "\r\n".repeat(1 + chance.nextInt(50)).getBytes(StandardCharsets.UTF_8);
            case 6 -> "SIP/2.0 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8);
            default -> broken(good);
        };
    }

    private byte[] random(int length) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    private byte[] broken(String good) {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        for (int faults = 1 + chance.nextInt(30); faults > 0; faults--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return bytes;
    }

    private static String invite(String transport) {
        String id = UUID.randomUUID().toString();
        return String.join(
                "\r\n",
                "INVITE sip:4001@127.0.0.1 SIP/2.0",
                "Via: SIP/2.0/" + transport + " 127.0.0.1:9;branch=z9hG4bK" + id + ";rport",
                "Max-Forwards: 70",
                "From: <sip:0398765432@127.0.0.1>;tag=" + id,
                "To: <sip:4001@127.0.0.1>",
                "Call-ID: " + id,
                "CSeq: 1 INVITE",
                "Contact: <sip:0398765432@127.0.0.1>",
                "Content-Length: 0",
                "",
                "");
    }

    /** @return empty where none came */
    private static String packet(String message, int patience) {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setSoTimeout(patience);
            send(socket, message.getBytes(StandardCharsets.UTF_8));
            return receive(socket);
        } catch (SocketTimeoutException silence) {
            return "";
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String receive(DatagramSocket socket) throws IOException {
        DatagramPacket answer = new DatagramPacket(new byte[16_384], 16_384);
        socket.receive(answer);
        return new String(answer.getData(), 0, answer.getLength(), StandardCharsets.UTF_8);
    }

    private static void send(DatagramSocket socket, byte[] bytes) throws IOException {
        socket.send(new DatagramPacket(bytes, bytes.length, InetAddress.getLoopbackAddress(), port()));
    }

    /** In two pieces, as lines do. @return empty where the line was closed */
    private static String ask(boolean inPieces) {
        String message = invite("TCP");
        int half = inPieces ? message.length() / 2 : message.length();
        try (Socket line = line(message.substring(0, half).getBytes(StandardCharsets.UTF_8))) {
            line.getOutputStream().write(message.substring(half).getBytes(StandardCharsets.UTF_8));
            line.getOutputStream().flush();
            return read(line);
        } catch (IOException closed) {
            return "";
        }
    }

    private static String read(Socket line) throws IOException {
        InputStream in = line.getInputStream();
        StringBuilder answer = new StringBuilder();
        byte[] some = new byte[4096];
        while (!answer.toString().endsWith("\r\n\r\n")) {
            int count = in.read(some);
            if (count < 0) {
                return answer.toString();
            }
            answer.append(new String(some, 0, count, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }

    /** Whoever is not wanted may be shut out before he has said anything. */
    private static Socket line(byte[] first) {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(first);
            socket.getOutputStream().flush();
        } catch (IOException shut) {
            close(socket);
        }
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static int port() {
        return TestBed.current().sipPort();
    }
}
