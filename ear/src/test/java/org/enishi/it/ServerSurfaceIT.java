package org.enishi.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.enishi.server.TestBed;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger can reach of the server beside the application: nothing. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ServerSurfaceIT {

    private static final int MANY = 40_000;
    private static final int PATIENCE_MILLIS = 2000;

    private static final int TLS_1_0 = 0x0301;
    private static final int TLS_1_1 = 0x0302;
    private static final int TLS_1_2 = 0x0303;
    private static final int ALERT = 21;
    private static final int HANDSHAKE = 22;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/wildfly-services", "/console", "/management", "/h2-console"})
    void doorsOfTheServerAreClosed(String path) throws Exception {
        assertThat(send("GET", path).statusCode()).isNotEqualTo(200);
    }

    @Test
    void traceIsRefused() throws Exception {
        assertThat(send("TRACE", "/").statusCode()).isEqualTo(405);
    }

    @Test
    void answersDoNotNameTheSoftware() throws Exception {
        HttpResponse<String> answer = send("GET", "/no-such-page");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(answer.body())
                .doesNotContainIgnoringCase("undertow")
                .doesNotContainIgnoringCase("wildfly")
                .doesNotContain("\tat ");
    }

    @Test
    void hugeHeaderIsRefused() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address("/"))
                .header("X-Filler", "x".repeat(MANY))
                .build();
        assertThat(outcome(request)).isNotEqualTo("200");
    }

    @Test
    void remotingIsNotOfferedOnThePublicPort() throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(
                    InetAddress.getLoopbackAddress(),
                    TestBed.current().server().ports().http()));
            socket.setSoTimeout(5000);
            socket.getOutputStream()
                    .write(("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: jboss-remoting\r\n"
                                    + "Sec-JbossRemoting-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
                    .startsWith("HTTP/1.1 ")
                    .doesNotEndWith("101");
        }
    }

    @Test
    void managementListensOnThisMachineOnly() throws IOException {
        int management = TestBed.current().server().ports().management();
        List<String> reached = new ArrayList<>();
        for (InetAddress own : addressesOfThisMachine()) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(own, management), PATIENCE_MILLIS);
                reached.add(own.getHostAddress());
            } catch (IOException refused) {
                continue;
            }
        }
        assertThat(reached).allMatch(address -> address.startsWith("127."));
    }

    private static List<InetAddress> addressesOfThisMachine() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();
    }

    @Test
    void managementShowsNoConsole() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:" + TestBed.current().server().ports().management() + "/console/index.html"))
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isNotEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ExampleDS",
                "java:jboss/mail/Default",
                "<http-invoker",
                "http-remoting-connector",
                "welcome-content",
                "console-enabled=\"true\"",
                "server-header",
                "x-powered-by-header"
            })
    void whatTheServerBringsForItsOwnSakeIsGone(String leftover) throws IOException {
        assertThat(Files.readString(TestBed.current().server().base().resolve("configuration/standalone.xml")))
                .doesNotContain(leftover);
    }

    /** Byte for byte, for the libraries here would not even ask. */
    @Test
    void onlyPresentVersionsOfTlsAreSpoken() throws IOException {
        assertThat(answerToHello(TLS_1_0)).isEqualTo(ALERT);
        assertThat(answerToHello(TLS_1_1)).isEqualTo(ALERT);
        assertThat(answerToHello(TLS_1_2)).isEqualTo(HANDSHAKE);
    }

    /** @return the kind of the first record that comes back */
    private static int answerToHello(int version) throws IOException {
        ByteBuffer hello = ByteBuffer.allocate(52);
        hello.put((byte) HANDSHAKE).putShort((short) TLS_1_0).putShort((short) 47);
        hello.put((byte) 1).put((byte) 0).putShort((short) 43).putShort((short) version);
        hello.put(new byte[32]).put((byte) 0);
        // Two ciphers that both the old and the present versions know, and no compression.
        hello.putShort((short) 4)
                .putShort((short) 0xc013)
                .putShort((short) 0xc014)
                .put((byte) 1)
                .put((byte) 0);
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(),
                TestBed.current().server().ports().https())) {
            socket.setSoTimeout(PATIENCE_MILLIS * 5);
            socket.getOutputStream().write(hello.array());
            return socket.getInputStream().read();
        }
    }

    private HttpResponse<String> send(String method, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String outcome(HttpRequest request) throws InterruptedException {
        try {
            return Integer.toString(
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return "closed";
        }
    }

    private static URI address(String path) {
        return URI.create(
                "http://localhost:" + TestBed.current().server().ports().http() + path);
    }
}
