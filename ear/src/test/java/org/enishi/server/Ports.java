package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The three ports of one server, all on the loopback address. Chosen before the start, because the application has to know its
 * own public address and the tests have to know where to ask.
 */
public record Ports(int http, int https, int management) {

    public static Ports free() {
        try (ServerSocket http = listen(0);
                ServerSocket https = listen(0);
                ServerSocket management = listen(0)) {
            return new Ports(http.getLocalPort(), https.getLocalPort(), management.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that is free for UDP as well as for TCP. */
    public static int freeForPacketsAndLines() {
        for (int attempt = 0; attempt < 100; attempt++) {
            try (ServerSocket lines = listen(0);
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

    private static ServerSocket listen(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }
}
