package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.enishi.it.AnyCertificate;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The channel of the board: who is let in, what is told, who is shut out. R15, R42, R44, R45. */
class BoardSocketIT extends FromOutside {

    private static final String OWN = Enishi.url().toString().replaceAll("/$", "");
    private static final int POLICY = 1008;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final String name = "socket-" + UUID.randomUUID();

    /** What one open board has heard. */
    private static final class Ear implements WebSocket.Listener {
        private final List<String> frames = new CopyOnWriteArrayList<>();
        private final AtomicInteger closed = new AtomicInteger();
        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                frames.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.set(code);
            return null;
        }

        List<String> news() {
            return frames.stream().filter(frame -> frame.contains("person")).toList();
        }
    }

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @BeforeEach
    void two_colleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
    }

    @ParameterizedTest(name = "origin {0}")
    @ValueSource(strings = {"", "null", "https://elsewhere.example", "https://localhost.elsewhere.example"})
    void no_page_of_another_site_is_let_in(String origin) {
        Visitor person = Enishi.signedIn("first@" + name + ".example");
        assertThatThrownBy(() -> connect(person, origin, new Ear()))
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void a_stranger_is_not_let_in() {
        assertThatThrownBy(() -> connect(Enishi.visitor(), OWN, new Ear()))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    /** R16: a board that reconnects by itself must not keep somebody signed in who has gone. */
    @Test
    void an_open_board_does_not_count_as_somebody_at_work() {
        Visitor person = Enishi.signedIn("first@" + name + ".example");
        Enishi.moveClock(Duration.ofMinutes(20));
        connect(person, OWN, new Ear());
        Enishi.moveClock(Duration.ofMinutes(31));
        assertThat(person.get("/index").headers().firstValue("Location").orElse(""))
                .startsWith("/sign-in?ended=true");
    }

    /**
     * A thousand boards come back at once when a server was started anew, and all ask where everybody is. Timers count too, so it is tried
     * several times.
     */
    @Test
    void whoever_joins_and_whoever_asks_what_others_have_just_asked_costs_the_database_one_statement() {
        Visitor person = Enishi.signedIn("first@" + name + ".example");
        connect(person, OWN, new Ear());
        int joining = Integer.MAX_VALUE;
        int asking = Integer.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            Ear first = new Ear();
            Ear second = new Ear();
            WebSocket socket = connect(person, OWN, first);
            int before = statements();
            WebSocket other = connect(person, OWN, second);
            joining = Math.min(joining, statements() - before);
            ask(socket, first);
            before = statements();
            ask(other, second);
            asking = Math.min(asking, statements() - before);
            assertThat(first.frames.get(1)).isEqualTo(second.frames.get(1)).contains("\"whole\":true", "\"UNUSED\"");
            socket.abort();
            other.abort();
        }
        assertThat(joining).isEqualTo(1);
        assertThat(asking).isEqualTo(1);
    }

    private static void ask(WebSocket socket, Ear ear) {
        await().atMost(SOON).until(() -> ear.frames.size() == 1);
        socket.sendText("board", true).join();
        await().atMost(SOON).pollInterval(Duration.ofMillis(5)).until(() -> ear.frames.size() == 2);
    }

    private static int statements() {
        return Integer.parseInt(Enishi.visitor().get("/it/statements").body().strip());
    }

    @Test
    void a_change_is_told_once_to_colleagues_and_to_nobody_else() {
        Ear colleague = new Ear();
        Ear stranger = new Ear();
        connect(Enishi.signedIn("second@" + name + ".example"), OWN, colleague);
        connect(Enishi.signedIn(People.of("CA")), OWN, stranger);
        Visitor person = Enishi.signedIn("first@" + name + ".example");
        person.press("/presence", "begin");
        person.with("Origin", OWN).post("/presence/heartbeat", Map.of("face", "OFF", "active", "true"));

        await().atMost(SOON).untilAsserted(() -> assertThat(colleague.news()).hasSize(1));
        assertThat(colleague.news().get(0))
                .contains("\"number\":1", "\"state\":\"PRESENT\"", "\"shape\":\"present\"", "\"reason\":\"\"");
        person.post("/presence/heartbeat", Map.of("face", "OFF", "leaving", "true"));
        person.press("/presence", "signOut");
        await().atMost(SOON).untilAsserted(() -> assertThat(colleague.news()).hasSize(2));
        assertThat(colleague.news().get(1)).contains("\"number\":2", "OFFLINE");
        assertThat(stranger.news()).isEmpty();
    }

    @Test
    void whoever_is_suspended_is_shut_out_within_seconds() {
        Ear ear = new Ear();
        connect(Enishi.signedIn("second@" + name + ".example"), OWN, ear);
        Enishi.visitor().post("/it/members", Map.of("name", name, "action", "suspend"));
        await().atMost(SOON).untilAsserted(() -> assertThat(ear.closed.get()).isEqualTo(POLICY));
    }

    @Test
    void a_long_message_closes_the_channel() {
        Ear ear = new Ear();
        WebSocket socket = connect(Enishi.signedIn("second@" + name + ".example"), OWN, ear);
        socket.sendText("live", true).join();
        await().atMost(SOON).untilAsserted(() -> assertThat(ear.frames).hasSize(2));
        socket.sendText("x".repeat(8193), true).join();
        await().atMost(SOON).untilAsserted(() -> assertThat(ear.closed.get()).isEqualTo(1009));
    }

    private static WebSocket connect(Visitor visitor, String origin, Ear ear) {
        WebSocket.Builder builder = HttpClient.newBuilder()
                .sslContext(AnyCertificate.context())
                .build()
                .newWebSocketBuilder();
        visitor.sessionCookie()
                .ifPresent(cookie -> builder.header("Cookie", cookie.getName() + "=" + cookie.getValue()));
        if (!origin.isEmpty()) {
            builder.header("Origin", origin);
        }
        URI address = URI.create(OWN.replaceFirst("^http", "ws") + "/presence/socket");
        return builder.buildAsync(address, ear).join();
    }
}
