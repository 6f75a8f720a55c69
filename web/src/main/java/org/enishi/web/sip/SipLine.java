package org.enishi.web.sip;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** One TCP connection. Whoever says nothing, does not end what he began, or does not listen to answers loses it. */
final class SipLine implements Heard.Way {

    private static final long IDLE = TimeUnit.MINUTES.toNanos(5);
    private static final long WHOLE = TimeUnit.SECONDS.toNanos(5);

    private final SocketChannel channel;
    private final Asker asker;
    private final byte[] bytes = new byte[SipFrame.LONGEST];
    private int count;
    private long since = System.nanoTime();

    SipLine(SocketChannel channel) throws IOException {
        this.channel = channel;
        this.asker = Asker.of((InetSocketAddress) channel.getRemoteAddress(), "TCP");
    }

    Asker asker() {
        return asker;
    }

    /** Whatever is there now. @throws IOException where it is over, or where no message can be made of it */
    void read(Consumer<Heard> heard) throws IOException {
        int read = channel.read(ByteBuffer.wrap(bytes, count, bytes.length - count));
        if (read < 0) {
            throw new IOException("closed");
        }
        if (count == 0) {
            since = System.nanoTime();
        }
        count += read;
        while (next(heard)) {
            since = System.nanoTime();
        }
        if (count == bytes.length) {
            throw new IOException("too long");
        }
    }

    private boolean next(Consumer<Heard> heard) throws IOException {
        int begin = 0;
        while (begin < count && (bytes[begin] == '\r' || bytes[begin] == '\n')) {
            begin++;
        }
        drop(begin);
        int head = SipFrame.headOf(bytes, count);
        if (head < 0) {
            return false;
        }
        int body = SipFrame.bodyOf(bytes, head);
        if (body < 0 || head + body > bytes.length) {
            throw new IOException("no length");
        }
        if (head + body > count) {
            return false;
        }
        byte[] message = Arrays.copyOf(bytes, head + body);
        drop(message.length);
        heard.accept(new Heard(message, asker, this));
        return true;
    }

    private void drop(int some) {
        System.arraycopy(bytes, some, bytes, 0, count - some);
        count -= some;
    }

    boolean isOverdue(long now) {
        return now - since > (count == 0 ? IDLE : WHOLE);
    }

    /** All at once, or the line is over: answers are short, and whoever has room for none does not listen. */
    @Override
    public synchronized void send(byte[] answer, int port) {
        try {
            ByteBuffer rest = ByteBuffer.wrap(answer);
            channel.write(rest);
            if (rest.hasRemaining()) {
                close();
            }
        } catch (IOException gone) {
            close();
        }
    }

    void close() {
        try {
            channel.close();
        } catch (IOException gone) {
            // It is closed all the same.
            count = 0;
        }
    }
}
