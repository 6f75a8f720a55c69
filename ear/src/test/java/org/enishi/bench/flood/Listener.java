package org.enishi.bench.flood;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntConsumer;

/** One open board: a line of RFC 6455 that says nothing and takes the numbers of changes out of what it is told. */
final class Listener {

    private static final byte[] BEFORE_NUMBER = "\"since\":".getBytes(StandardCharsets.US_ASCII);
    private static final int SHORT_LENGTH = 126;
    private static final int LONG_LENGTH = 127;
    private static final int END_OF_HEAD = ('\r' << 24) | ('\n' << 16) | ('\r' << 8) | '\n';
    private static final ByteBuffer RECEIVED = ByteBuffer.allocate(1 << 18);

    private final SocketChannel channel;
    private final IntConsumer heard;
    private byte[] rest = {};
    private boolean in;
    private int next;
    private long frames;
    private long greetings;

    Listener(SocketChannel channel, IntConsumer heard) {
        this.channel = channel;
        this.heard = heard;
    }

    void ask(URI address, Map<String, String> headers) throws IOException {
        StringBuilder request = new StringBuilder("GET " + address.getPath() + " HTTP/1.1\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("Host: ")
                .append(address.getAuthority())
                .append("\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n");
        request.append("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        ByteBuffer bytes = ByteBuffer.wrap(request.toString().getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    boolean isIn() {
        return in;
    }

    boolean isGreeted() {
        return greetings > 0;
    }

    long frames() {
        return frames;
    }

    void forget() {
        next = 0;
        frames = 0;
    }

    /** All listeners are read by one thread, out of one buffer. */
    void read() {
        try {
            RECEIVED.clear();
            RECEIVED.put(rest);
            if (channel.read(RECEIVED) < 0) {
                throw new IllegalStateException("The server has hung up: " + new String(rest, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = RECEIVED.array();
        int end = RECEIVED.position();
        int at = in ? 0 : head(bytes, end);
        int after = in ? frame(bytes, at, end) : -1;
        while (after >= 0) {
            at = after;
            after = frame(bytes, at, end);
        }
        rest = at == end ? new byte[0] : Arrays.copyOfRange(bytes, at, end);
    }

    private int head(byte[] bytes, int end) {
        int window = 0;
        for (int at = 0; at < end; at++) {
            window = (window << 8) | bytes[at];
            if (window == END_OF_HEAD) {
                in = new String(bytes, 0, at, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 101");
                return at + 1;
            }
        }
        return 0;
    }

    /** @return where the next one begins, or -1 if this one is not whole */
    private int frame(byte[] bytes, int at, int end) {
        if (end - at < 2) {
            return -1;
        }
        int length = bytes[at + 1] & 0x7f;
        int begin = at + 2;
        int more = length == SHORT_LENGTH ? 2 : length == LONG_LENGTH ? 8 : 0;
        if (more > 0) {
            if (end - begin < more) {
                return -1;
            }
            length = 0;
            for (int i = 0; i < more; i++) {
                length = (length << 8) | (bytes[begin + i] & 0xff);
            }
            begin += more;
        }
        if (end - begin < length) {
            return -1;
        }
        frames++;
        greetings++;
        numbers(bytes, begin, begin + length);
        return begin + length;
    }

    private void numbers(byte[] bytes, int begin, int end) {
        for (int at = begin; at < end - BEFORE_NUMBER.length; at++) {
            if (bytes[at] == BEFORE_NUMBER[0]
                    && Arrays.equals(bytes, at, at + BEFORE_NUMBER.length, BEFORE_NUMBER, 0, BEFORE_NUMBER.length)) {
                at += BEFORE_NUMBER.length;
                int number = 0;
                for (; bytes[at] >= '0' && bytes[at] <= '9'; at++) {
                    number = number * 10 + bytes[at] - '0';
                }
                if (number != next) {
                    throw new IllegalStateException("Change " + number + " came where " + next + " was next");
                }
                next++;
                heard.accept(number);
            }
        }
    }

    void close() throws IOException {
        channel.close();
    }
}
