package org.enishi.shared.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLSocketFactory;
import org.enishi.shared.reach.data.Reach;
import org.enishi.shared.reach.data.Reached;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real server on this computer, which is inside, so that only hosts that were named may be asked. */
@Timeout(60)
class WebProbeTest {

    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final String ALLOWED = "allowed.example";

    private final List<String> resolved = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void open() throws IOException {
        server = WebServer.plain();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private Reached ask(String host, String path, Duration patience) {
        WebProbe.Names names = name -> {
            resolved.add(name);
            if (name.equals("nobody.example")) {
                throw new UnknownHostException(name);
            }
            return name.equals("mixed.example")
                    ? List.of(InetAddress.getByName("192.0.43.8"), InetAddress.getLoopbackAddress())
                    : name.endsWith(".example")
                            ? List.of(InetAddress.getLoopbackAddress())
                            : List.of(InetAddress.getAllByName(name));
        };
        return new WebProbe(names, Set.of(ALLOWED), patience, (SSLSocketFactory) SSLSocketFactory.getDefault())
                .ask("http://" + host + ":" + server.port() + path);
    }

    private Reached ask(String path) {
        return ask(ALLOWED, path, LONG);
    }

    @Test
    void aPageThatIsThereIsAskedOnceForItsHeadOnly() {
        server.says("HEAD /a?b=c", 200);
        assertThat(ask("/a?b=c")).isEqualTo(new Reached(Reach.WELL, 200));
        assertThat(server.heard()).containsExactly("HEAD /a?b=c @" + ALLOWED + ":" + server.port());
    }

    @ParameterizedTest
    @CsvSource({
        "404,GONE",
        "410,GONE",
        "400,FAILING",
        "500,FAILING",
        "503,FAILING",
        "401,GUARDED",
        "403,GUARDED",
        "429,GUARDED"
    })
    void whatItAnswersIsKept(int status, Reach reach) {
        server.says("HEAD /", status).says("GET /", status);
        assertThat(ask("/")).isEqualTo(new Reached(reach, status));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 405, 500, 501})
    void aServerThatRefusesToGiveTheHeadAloneMayStillHaveThePage(int status) {
        server.says("HEAD /", status).says("GET /", 200);
        assertThat(ask("/")).isEqualTo(new Reached(Reach.WELL, 200));
    }

    @Test
    void aServerThatHangsUpOnAHeadMayStillHaveThePage() {
        server.does("HEAD /", line -> line.close()).says("GET /", 200);
        assertThat(ask("/").reach()).isEqualTo(Reach.WELL);
    }

    @Test
    void thePageItselfIsNotRead() {
        server.says("HEAD /", 405).does("GET /", line -> {
            WebServer.say(line, "HTTP/1.1 200 OK\r\n\r\n");
            server.waits();
        });
        assertThat(ask("/").reach()).isEqualTo(Reach.WELL);
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForLong() {
        server.does("HEAD /", line -> server.waits()).does("GET /", line -> server.waits());
        assertThat(ask(ALLOWED, "/", SHORT)).isEqualTo(Reached.without(Reach.SILENT));
    }

    @Test
    void aServerThatSaysALetterNowAndThenDoesNotHoldUsEither() {
        WebServer.Talk slow = line -> {
            while (!server.isOver()) {
                WebServer.say(line, "H");
            }
        };
        server.does("HEAD /", slow).does("GET /", slow);
        assertThat(ask(ALLOWED, "/", SHORT)).isEqualTo(Reached.without(Reach.SILENT));
    }

    @Test
    void whatDoesNotSpeakTheLanguageOfTheWebIsNoAnswer() {
        server.does("HEAD /", line -> WebServer.say(line, "220 mail.example ESMTP\r\n"))
                .does("GET /", line -> WebServer.say(line, "+OK\r\n\r\n"));
        assertThat(ask("/")).isEqualTo(Reached.without(Reach.SILENT));
    }

    @Test
    void aPageThatHasMovedIsFoundWhereItIsNow() {
        server.says("HEAD /old", 301, "Location: /new\r\n").says("HEAD /new", 200);
        assertThat(ask("/old")).isEqualTo(new Reached(Reach.WELL, 200));
    }

    @Test
    void aPageThatHasMovedToNothingIsGone() {
        server.says("HEAD /old", 302, "Location: /new\r\n").says("GET /old", 302, "Location: /new\r\n");
        assertThat(ask("/old")).isEqualTo(new Reached(Reach.GONE, 404));
    }

    @Test
    void aPageThatSendsRoundInCirclesIsLeftSoon() {
        server.says("HEAD /", 302, "Location: /\r\n").says("GET /", 302, "Location: /\r\n");
        assertThat(ask("/")).isEqualTo(Reached.without(Reach.ASTRAY));
        assertThat(server.heard()).hasSize(6);
    }

    @Test
    void announcementsBeforeTheAnswerAreNone() {
        server.does("HEAD /", line -> WebServer.say(line, "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"));
        assertThat(ask("/").reach()).isEqualTo(Reach.WELL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "localhost",
                "[::1]",
                "2130706433",
                "[::ffff:127.0.0.1]",
                "other.example",
                "mixed.example"
            })
    void whatIsInsideIsNotEvenAsked(String host) {
        server.says("HEAD /", 200);
        assertThat(ask(host, "/", LONG)).isEqualTo(Reached.without(Reach.INNER));
        assertThat(server.heard()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/x",
                "http://other.example:%d/x",
                "//other.example:%d/x",
                "http://169.254.169.254/latest/"
            })
    void aPageOutsideSendsNobodyInside(String location) {
        server.says("HEAD /", 302, "Location: " + String.format(location, server.port()) + "\r\n");
        assertThat(ask("/")).isEqualTo(Reached.without(Reach.INNER));
        assertThat(server.heard()).hasSize(1);
    }

    @Test
    void theLineGoesToTheVeryAddressThatWasLookedAt() {
        server.says("HEAD /", 200);
        assertThat(ask("/").reach()).isEqualTo(Reach.WELL);
        assertThat(resolved)
                .as("a name that means nothing to this computer, resolved once")
                .containsExactly(ALLOWED);
    }

    @Test
    void portsOfOtherServicesAreNotKnockedAt() {
        WebProbe probe = new WebProbe(Set.of(), LONG);
        assertThat(probe.ask("http://192.0.43.8:25/")).isEqualTo(Reached.without(Reach.INNER));
    }

    @Test
    void aNameThatNobodyKnowsAndADoorThatIsShutAreNotReached() throws IOException {
        assertThat(ask("nobody.example", "/", LONG)).isEqualTo(Reached.without(Reach.UNREACHABLE));
        server.close();
        assertThat(ask("/")).isEqualTo(Reached.without(Reach.UNREACHABLE));
    }

    @Test
    void aSecurePageHasToProveWhoItIs(@TempDir Path folder) throws Exception {
        OwnCertificate certificate = OwnCertificate.of(ALLOWED, folder);
        ServerSocket door = certificate.server().createServerSocket(0, 20, InetAddress.getLoopbackAddress());
        try (WebServer safe = new WebServer(door)) {
            safe.says("HEAD /", 200);
            Map<SSLSocketFactory, Reach> expected = Map.of(
                    certificate.client(),
                    Reach.WELL,
                    (SSLSocketFactory) SSLSocketFactory.getDefault(),
                    Reach.UNTRUSTED);
            expected.forEach((factory, reach) ->
                    assertThat(secure(factory, ALLOWED, safe.port())).isEqualTo(reach));
            assertThat(secure(certificate.client(), "named.example", safe.port()))
                    .as("the certificate of somebody else")
                    .isEqualTo(Reach.UNTRUSTED);
        }
    }

    private static Reach secure(SSLSocketFactory factory, String host, int port) {
        WebProbe.Names here = name -> List.of(InetAddress.getLoopbackAddress());
        return new WebProbe(here, Set.of(ALLOWED, "named.example"), LONG, factory)
                .ask("https://" + host + ":" + port + "/")
                .reach();
    }
}
