package org.enishi.bench.flood;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.it.presence.Allowance;

/**
 * The floor: Undertow alone, in a process of its own, that sends each change by itself to everybody who is connected. It reads no
 * session, asks no permission and knows no number of a frame.
 */
public final class BareBroadcast {

    private static final Set<WebSocketChannel> WATCHERS = ConcurrentHashMap.newKeySet();
    private static final String PERSON = UUID.randomUUID().toString();

    private BareBroadcast() {}

    /** @param arguments the port; ends when its standard input does */
    public static void main(String[] arguments) throws IOException {
        Undertow server = Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[0]), "localhost")
                .setHandler(Handlers.path()
                        .addExactPath("/socket", Handlers.websocket((exchange, channel) -> {
                            channel.getReceiveSetter().set(new AbstractReceiveListener() {});
                            channel.resumeReceives();
                            WATCHERS.add(channel);
                        }))
                        .addExactPath("/flood", exchange -> {
                            Allowance allowance = new Allowance();
                            new Thread(() -> follow(allowance), "flood").start();
                            exchange.getResponseSender().send(String.valueOf(allowance.port()));
                        }))
                .build();
        server.start();
        while (System.in.read() >= 0) {
            Thread.onSpinWait();
        }
        System.exit(0);
    }

    private static void follow(Allowance allowance) {
        try (allowance) {
            allowance.follow(BareBroadcast::tell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(int number) {
        String change = "{\"person\":\"" + PERSON
                + "\",\"state\":\"AWAY\",\"shape\":\"away\",\"reason\":\"\",\"quiet\":false,\"since\":" + number + "}";
        ByteBuffer bytes = ByteBuffer.wrap(change.getBytes(StandardCharsets.UTF_8));
        for (WebSocketChannel watcher : WATCHERS) {
            WebSockets.sendText(bytes.duplicate(), watcher, null);
        }
    }
}
