package org.enishi.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The way from the application to the real mail server, which a test can make bad: closed, silent, answering itself instead of
 * passing on, or cutting the line just before the last word. Whatever passes reaches the real server untouched.
 */
public final class SmtpRelay implements AutoCloseable {

    private static final String END = ".";
    private static final String LINE_END = "\r\n";

    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final List<String> offered = new CopyOnWriteArrayList<>();

    private final AtomicInteger talks = new AtomicInteger();
    private final AtomicInteger mostTalks = new AtomicInteger();

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
        mostTalks.set(0);
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

    /** How many senders were connected at the same time since its behaviour was last set. */
    public int mostTalksAtOnce() {
        return mostTalks.get();
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
        mostTalks.accumulateAndGet(talks.incrementAndGet(), Math::max);
        try (client;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target)) {
            open.add(server);
            converse(new SmtpWire(client), new SmtpWire(server));
        } catch (IOException cutOff) {
            // As lines are cut off; the application has to live with it.
            return;
        } finally {
            talks.decrementAndGet();
            open.removeIf(Socket::isClosed);
        }
    }

    private void converse(SmtpWire client, SmtpWire server) throws IOException {
        if (fault.isSilent()) {
            client.awaitEnd();
            return;
        }
        client.send(server.reply());
        String recipient = "";
        for (String line = client.line(); line != null; line = client.line()) {
            recipient = line.toUpperCase(Locale.ROOT).startsWith("RCPT TO:") ? line : recipient;
            if (line.equalsIgnoreCase("DATA")) {
                takeMessage(client, server, faultFor(recipient));
            } else {
                SmtpFault now = faultFor(recipient);
                String command = line;
                client.send(
                        now.answerTo(line).isPresent()
                                ? now.answerTo(line).get()
                                : passOn(now, command, () -> server.ask(command)));
            }
        }
    }

    private SmtpFault faultFor(String recipient) {
        SmtpFault now = fault;
        return now.concernsMailTo(recipient) ? now : SmtpFault.none();
    }

    private void takeMessage(SmtpWire client, SmtpWire server, SmtpFault now) throws IOException {
        client.send("354 go on");
        List<String> content = new ArrayList<>();
        for (String line = client.line(); !END.equals(line); line = client.line()) {
            if (line == null) {
                throw new IOException("end of the talk");
            }
            content.add(line);
        }
        offered.add(String.join(LINE_END, content));
        if (now.answerTo(END).isPresent()) {
            server.ask("RSET");
            client.send(now.answerTo(END).get());
            return;
        }
        content.add(END);
        client.send(passOn(now, END, () -> {
            server.ask("DATA");
            return server.ask(String.join(LINE_END, content));
        }));
    }

    private interface Step {
        String take() throws IOException;
    }

    private static String passOn(SmtpFault now, String line, Step step) throws IOException {
        if (now.waitsBefore(line)) {
            now.happen();
        }
        if (now.cutsBefore(line)) {
            now.happen();
            throw new IOException("cut before " + line);
        }
        String answer = step.take();
        if (now.cutsAfter(line)) {
            now.happen();
            throw new IOException("cut after " + line);
        }
        return answer;
    }
}
