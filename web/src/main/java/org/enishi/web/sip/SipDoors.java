package org.enishi.web.sip;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Listens for packets and for lines at one port, on one thread. Whoever may not ask is not read at all; nothing here waits for
 * anybody, and nothing that anybody sends ends it.
 */
final class SipDoors implements Runnable, Closeable {

    private static final Logger LOG = Logger.getLogger(SipDoors.class.getName());

    private static final int MOST_LINES = 64;
    private static final int MOST_LINES_OF_ONE = 8;
    private static final int MOST_PACKETS_AT_ONCE = 100;
    private static final long ROUND_MILLIS = 1000;

    private final Selector selector = Selector.open();
    private final DatagramChannel packets = DatagramChannel.open();
    private final ServerSocketChannel lines = ServerSocketChannel.open();
    private final ByteBuffer packet = ByteBuffer.allocate(SipFrame.LONGEST + 1);
    private final Predicate<InetAddress> admits;
    private final Consumer<Heard> heard;
    private long looked = System.nanoTime();
    private volatile boolean closed;

    /** @param admits asked for each packet, each line and each piece of one @param heard must not wait */
    SipDoors(InetSocketAddress at, Predicate<InetAddress> admits, Consumer<Heard> heard) throws IOException {
        this.admits = admits;
        this.heard = heard;
        try {
            lines.bind(at);
            packets.bind(at);
            packets.configureBlocking(false).register(selector, SelectionKey.OP_READ);
            lines.configureBlocking(false).register(selector, SelectionKey.OP_ACCEPT);
        } catch (IOException | RuntimeException taken) {
            close();
            end();
            throw taken;
        }
    }

    @Override
    public void run() {
        try {
            while (!closed) {
                listen();
            }
        } finally {
            end();
        }
    }

    private void listen() {
        try {
            selector.select(this::serve, ROUND_MILLIS);
            long now = System.nanoTime();
            if (now - looked > TimeUnit.MILLISECONDS.toNanos(ROUND_MILLIS)) {
                looked = now;
                lookAfterLines(now);
            }
        } catch (IOException | RuntimeException fault) {
            LOG.log(Level.WARNING, "SIP: listening goes on after a fault", fault);
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.channel() == packets) {
                receive();
            } else if (key.channel() == lines) {
                accept();
            } else if (admits.test(((SipLine) key.attachment()).asker().address())) {
                ((SipLine) key.attachment()).read(heard);
            } else {
                ((SipLine) key.attachment()).close();
            }
        } catch (IOException | RuntimeException over) {
            end(key);
        }
    }

    /** A line is closed. The other two rest until the next round, so that what does not go away keeps nobody busy. */
    private void end(SelectionKey key) {
        if (key.attachment() instanceof SipLine line) {
            line.close();
        } else if (key.isValid()) {
            key.interestOps(0);
        }
    }

    private void receive() throws IOException {
        for (int i = 0; i < MOST_PACKETS_AT_ONCE; i++) {
            packet.clear();
            InetSocketAddress from = (InetSocketAddress) packets.receive(packet);
            if (from == null) {
                return;
            }
            if (packet.position() <= SipFrame.LONGEST && admits.test(from.getAddress())) {
                byte[] bytes = Arrays.copyOf(packet.array(), packet.position());
                heard.accept(new Heard(bytes, Asker.of(from, "UDP"), (answer, port) -> send(answer, from, port)));
            }
        }
    }

    /** What there is no room for is lost, as packets are. */
    private void send(byte[] answer, InetSocketAddress to, int port) {
        try {
            packets.send(ByteBuffer.wrap(answer), new InetSocketAddress(to.getAddress(), port));
        } catch (IOException | IllegalArgumentException lost) {
            LOG.log(Level.FINE, "SIP: an answer could not be sent", lost);
        }
    }

    private void accept() throws IOException {
        SocketChannel channel = lines.accept();
        if (channel == null) {
            return;
        }
        try {
            SipLine line = new SipLine(channel);
            if (!hasRoomFor(line.asker().address()) || !admits.test(line.asker().address())) {
                line.close();
                return;
            }
            channel.configureBlocking(false).register(selector, SelectionKey.OP_READ, line);
        } catch (IOException | RuntimeException gone) {
            channel.close();
        }
    }

    private boolean hasRoomFor(InetAddress address) {
        List<SipLine> open = openLines();
        return open.size() < MOST_LINES
                && open.stream()
                                .filter(line -> line.asker().address().equals(address))
                                .count()
                        < MOST_LINES_OF_ONE;
    }

    private List<SipLine> openLines() {
        return selector.keys().stream()
                .filter(SelectionKey::isValid)
                .map(SelectionKey::attachment)
                .filter(SipLine.class::isInstance)
                .map(SipLine.class::cast)
                .toList();
    }

    private void lookAfterLines(long now) {
        openLines().stream().filter(line -> line.isOverdue(now)).forEach(SipLine::close);
        rest(packets.keyFor(selector), SelectionKey.OP_READ);
        rest(lines.keyFor(selector), SelectionKey.OP_ACCEPT);
    }

    private static void rest(SelectionKey key, int wanted) {
        if (key != null && key.isValid() && key.interestOps() == 0) {
            key.interestOps(wanted);
        }
    }

    /** From any thread. The one that listens puts away the rest. */
    @Override
    public void close() {
        closed = true;
        selector.wakeup();
    }

    private void end() {
        openLines().forEach(SipLine::close);
        for (Closeable one : List.of(lines, packets, selector)) {
            try {
                one.close();
            } catch (IOException gone) {
                LOG.log(Level.FINE, "SIP: it is closed all the same", gone);
            }
        }
    }
}
