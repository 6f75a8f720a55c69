package org.enishi.it;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A connection that a page holds open, and what has come in over it. */
public final class Line implements WebSocket.Listener {

    public static final String PATH = "/push";

    /** How long a busy machine may take; how long it takes is what PushBench tells. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder begun = new StringBuilder();
    private WebSocket socket;

    private Line() {}

    /** From a page of ours. */
    public static Line of(Visitor visitor) {
        return at(visitor, PATH);
    }

    /** @param origin of the page that connects; null for none */
    public static Line of(Visitor visitor, String origin) {
        return at(visitor, PATH, origin);
    }

    /** Another one than that of 面白そう, from a page of ours. */
    public static Line at(Visitor visitor, String path) {
        return at(visitor, path, visitor.origin());
    }

    private static Line at(Visitor visitor, String path, String origin) {
        Line line = new Line();
        WebSocket.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(AnyCertificate.context())
                .build()
                .newWebSocketBuilder();
        visitor.sessionCookie()
                .ifPresent(cookie -> builder.header("Cookie", cookie.getName() + "=" + cookie.getValue()));
        if (origin != null) {
            builder.header("Origin", origin);
        }
        line.socket = builder.buildAsync(URI.create("wss://" + visitor.base().getAuthority() + path), line)
                .join();
        return line;
    }

    /** The status with which it is refused; 101 when it is not. */
    public static int statusOf(Visitor visitor, String origin) {
        try {
            of(visitor, origin).socket.abort();
            return 101;
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) e.getCause()).getResponse().statusCode();
        }
    }

    /** As a network does it, without a word. */
    public void cut() {
        socket.abort();
    }

    public void say(String text) {
        socket.sendText(text, true).join();
    }

    /** The same again and again, until the other side has had enough; {@link #closed()} tells what it answered. */
    public void pester(String text, int times) {
        try {
            for (int i = 0; i < times && !closed.isDone(); i++) {
                say(text);
            }
        } catch (CompletionException cutOff) {
            // It was closed while this was being said.
        }
    }

    /** The next word, within a time; null for silence. */
    public String hear(Duration patience) {
        try {
            return heard.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The next word about something; null when there was none. */
    public String hearOf(String something) {
        return hearOf(something, PATIENCE);
    }

    /** The next word about something, within a time; null when there was none. */
    public String hearOf(String something, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        String word = hear(patience);
        while (word != null && !word.contains(something)) {
            word = hear(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        }
        return word;
    }

    /** Everything until it has been silent for so long. */
    public List<String> hearAll(Duration silence) {
        List<String> all = new ArrayList<>();
        for (String word = hear(silence); word != null; word = hear(silence)) {
            all.add(word);
        }
        return all;
    }

    /** The code with which the server has ended it. */
    public CompletableFuture<Integer> closed() {
        return closed;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        begun.append(data);
        if (last) {
            heard.add(begun.toString());
            begun.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable fault) {
        closed.complete(-1);
    }
}
