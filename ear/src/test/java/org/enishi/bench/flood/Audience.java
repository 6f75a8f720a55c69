package org.enishi.bench.flood;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Many who watch one board, on one thread and as cheap as it goes, for they share the machine with whom they measure. Each has to
 * hear every change once and in its order, else it fails.
 */
final class Audience implements AutoCloseable {

    private static final long PATIENCE_MILLIS = Duration.ofMinutes(2).toMillis();

    private final Selector selector = Selector.open();
    private final List<Listener> listeners = new ArrayList<>();
    private int[] heardBy = {};
    private int heardByAll;

    Audience() throws IOException {}

    /** Returns when each of them is connected, and was told something if the server greets. */
    void join(int many, URI address, Map<String, String> headers, boolean greeted) throws IOException {
        for (int i = 0; i < many; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
            channel.configureBlocking(false);
            channel.setOption(java.net.StandardSocketOptions.TCP_NODELAY, true);
            Listener listener = new Listener(channel, this::heard);
            listener.ask(address, headers);
            listeners.add(listener);
            channel.register(selector, SelectionKey.OP_READ, listener);
        }
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!listeners.stream().allMatch(listener -> greeted ? listener.isGreeted() : listener.isIn())) {
            listen(end);
        }
    }

    /** @param progress is told each time all have heard more, and how much */
    void hear(int changes, IntConsumer progress) throws IOException {
        heardBy = new int[changes];
        heardByAll = 0;
        listeners.forEach(Listener::forget);
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        progress.accept(0);
        while (heardByAll < changes) {
            int before = heardByAll;
            listen(end);
            if (heardByAll > before) {
                progress.accept(heardByAll);
            }
        }
    }

    long frames() {
        return listeners.stream().mapToLong(Listener::frames).sum();
    }

    private void heard(int number) {
        heardBy[number]++;
        while (heardByAll < heardBy.length && heardBy[heardByAll] == listeners.size()) {
            heardByAll++;
        }
    }

    private void listen(long end) throws IOException {
        selector.select(key -> ((Listener) key.attachment()).read(), Math.max(1, end - System.currentTimeMillis()));
        if (System.currentTimeMillis() > end) {
            throw new IllegalStateException("Only " + heardByAll + " changes have reached everybody");
        }
    }

    @Override
    public void close() throws IOException {
        for (Listener listener : listeners) {
            listener.close();
        }
        selector.close();
    }
}
