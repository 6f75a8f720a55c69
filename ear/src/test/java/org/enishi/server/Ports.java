package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The three ports of one server, all on the loopback address. Chosen before the start, because the application has to know its
 * own public address and the tests have to know where to ask.
 */
public record Ports(int http, int https, int management) {

    /** Below those that a system gives to whoever calls another: such a call would take one before the server listens there. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;
    private static final int ATTEMPTS = 100;

    public static Ports free() {
        try (ServerSocket http = listenAnywhere();
                ServerSocket https = listenAnywhere();
                ServerSocket management = listenAnywhere()) {
            return new Ports(http.getLocalPort(), https.getLocalPort(), management.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is free for UDP as well as for TCP. */
    public static int freeForPacketsAndLines() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (ServerSocket lines = listenAnywhere();
                    DatagramSocket packets =
                            new DatagramSocket(lines.getLocalPort(), InetAddress.getLoopbackAddress())) {
                return packets.getLocalPort();
            } catch (IOException taken) {
                // For packets. The next one will be another.
                continue;
            }
        }
        throw new IllegalStateException("no port is free for UDP and TCP");
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = listen(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static ServerSocket listenAnywhere() throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return listen(port);
            }
        }
        throw new BindException("nothing is free between " + LOWEST + " and " + HIGHEST);
    }

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
