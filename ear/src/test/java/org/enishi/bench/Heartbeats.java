package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.enishi.it.AnyCertificate;
import org.enishi.it.Enishi;

/** Heartbeats as the pages of many people send them, through the front door: each has signed in, and has a line of his own. */
final class Heartbeats implements AutoCloseable {

    /** How they are sent. */
    enum Way {
        ON_THE_LINE("all on the lines of the pages", 0, false),
        REQUESTED("all by requests, as where there is no line", 1, false),
        MIXED("one in ten by the request of somebody who did something, the others on lines", 10, true);

        private final String words;
        private final int everyNth;
        private final boolean acted;

        Way(String words, int everyNth, boolean acted) {
            this.words = words;
            this.everyNth = everyNth;
            this.acted = acted;
        }

        /** In each round of others, so that no line is silent for so long that the server ends it. */
        private boolean isRequest(int person, int round) {
            return everyNth > 0 && (person + round) % everyNth == 0;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static final String WORDS = "face=OFF&active=true&visible=true";

    private final HttpClient client =
            HttpClient.newBuilder().sslContext(AnyCertificate.context()).build();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final List<String> cookies = new ArrayList<>();
    private final List<WebSocket> lines = new ArrayList<>();
    private final String own;

    private Heartbeats(String own) {
        this.own = own;
    }

    static Heartbeats of(String own, List<String> logins) {
        Heartbeats heartbeats = new Heartbeats(own);
        logins.forEach(heartbeats::join);
        return heartbeats;
    }

    private void join(String login) {
        cookies.add(Enishi.signedIn(login)
                .sessionCookie()
                .map(one -> one.getName() + "=" + one.getValue())
                .orElseThrow());
    }

    /** A line for each, where any is used. */
    void open(Way way) {
        close();
        lines.clear();
        List<String> pages = way == Way.REQUESTED ? List.of() : cookies;
        pages.forEach(cookie -> lines.add(client.newWebSocketBuilder()
                .header("Origin", own)
                .header("Cookie", cookie)
                .buildAsync(URI.create(own.replaceFirst("^http", "ws") + "/push"), new Ear())
                .join()));
    }

    /** Hears whatever is not taken. */
    private final class Ear implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            if (data.toString().contains("heartbeat")) {
                refusals.add(data.toString());
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            refusals.add("closed: " + code);
            return null;
        }
    }

    /** In their turn, so many a second. */
    void send(Way way, int rate, int seconds) {
        List<CompletableFuture<?>> sent = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = begin + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int person = i % cookies.size();
            sent.add(
                    way.isRequest(person, i / cookies.size())
                            ? request(cookies.get(person), way.acted)
                            : lines.get(person).sendText(WORDS, true));
        }
        sent.forEach(CompletableFuture::join);
        assertThat(refusals).isEmpty();
    }

    private CompletableFuture<?> request(String cookie, boolean acted) {
        HttpRequest.Builder beat = HttpRequest.newBuilder(URI.create(own + "/presence/heartbeat"))
                .header("Origin", own)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded");
        if (!acted) {
            beat.header("X-Enishi-Background", "presence");
        }
        return client.sendAsync(
                        beat.POST(HttpRequest.BodyPublishers.ofString(WORDS)).build(),
                        HttpResponse.BodyHandlers.discarding())
                .thenAccept(answer -> assertThat(answer.statusCode()).isIn(200, 204));
    }

    @Override
    public void close() {
        lines.forEach(WebSocket::abort);
    }
}
