package org.enishi.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
