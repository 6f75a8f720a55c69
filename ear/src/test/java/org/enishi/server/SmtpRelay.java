package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The way from the application to the real mail server, which a test can make bad: closed, silent, answering itself instead of
 * passing on, or cutting the line just before the last word. Whatever passes reaches the real server untouched.
 */
public final class SmtpRelay implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> offered = new CopyOnWriteArrayList<>();

    private volatile SmtpFault fault = SmtpFault.none();
    private ServerSocket listener;

    public SmtpRelay(int target) {
        this.target = target;
        this.listener = listen(0);
        this.port = listener.getLocalPort();
        accept(listener);
    }

    public int port() {
        return port;
    }

    public synchronized void behave(SmtpFault worse) {
        fault = worse;
        if (worse.isClosed()) {
            close();
        } else if (listener.isClosed()) {
            listener = listen(port);
            accept(listener);
        }
    }

    /** From now on everything passes. */
    public void recover() {
        behave(SmtpFault.none());
    }

    /** The content of every message that was offered, taken or not, oldest first. */
    public List<String> offered() {
        return List.copyOf(offered);
    }

    /** Nobody listens any more, and who was connected is cut off. */
    @Override
    public synchronized void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listen(int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket socket) {
        Thread thread = new Thread(
                () -> {
                    while (!socket.isClosed()) {
                        try {
                            Socket client = socket.accept();
                            new Thread(() -> serve(client), "smtp relay talk").start();
                        } catch (IOException closed) {
                            return;
                        }
                    }
                },
                "smtp relay");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket client) {
        open.add(client);
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(server);
            converse(new SmtpWire(client), new SmtpWire(server));
        } catch (IOException cutOff) {
            // As lines are cut off; the application has to live with it.
            return;
        } finally {
            open.removeIf(Socket::isClosed);
        }
    }

    private void converse(SmtpWire client, SmtpWire server) throws IOException {
        if (fault.isSilent()) {
            client.awaitEnd();
            return;
        }
        client.send(server.reply());
        for (String line = client.line(); line != null; line = client.line()) {
            var own = fault.answerTo(line);
            if (own.isPresent()) {
                client.send(own.get());
            } else if (line.equalsIgnoreCase("DATA")) {
                takeMessage(client, server);
            } else {
                client.send(server.ask(line));
            }
        }
    }

    private void takeMessage(SmtpWire client, SmtpWire server) throws IOException {
        client.send("354 go on");
        List<String> content = new ArrayList<>();
        for (String line = client.line(); !".".equals(line); line = client.line()) {
            content.add(line);
        }
        offered.add(String.join("\r\n", content));
        SmtpFault now = fault;
        var own = now.answerTo(".");
        if (own.isPresent()) {
            server.ask("RSET");
            client.send(own.get());
            return;
        }
        server.ask("DATA");
        content.add(".");
        String last = server.ask(String.join("\r\n", content));
        if (now.cutsBeforeTheLastWord()) {
            throw new IOException("cut");
        }
        client.send(last);
    }
}
