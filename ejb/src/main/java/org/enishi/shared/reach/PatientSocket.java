package org.enishi.shared.reach;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A line that ends at a set moment, however many letters the other side says now and then. Secure lines are laid upon it. */
final class PatientSocket extends Socket {

    private final long until;

    PatientSocket(Duration patience) {
        until = System.nanoTime() + patience.toNanos();
    }

    void connect(InetAddress address, int port) throws IOException {
        connect(new InetSocketAddress(address, port), left());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {

            @Override
            public int read() throws IOException {
                setSoTimeout(left());
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                setSoTimeout(left());
                return super.read(bytes, from, length);
            }
        };
    }

    private int left() throws SocketTimeoutException {
        long millis = Duration.ofNanos(until - System.nanoTime()).toMillis();
        if (millis <= 0) {
            throw new SocketTimeoutException("no patience left");
        }
        return Math.toIntExact(millis);
    }
}
