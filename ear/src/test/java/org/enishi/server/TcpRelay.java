package org.enishi.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A network between two programs of this machine, which a test can make lose everything: connections stay open, new ones are
 * taken, and nothing arrives. When it is good again, what was sent meanwhile arrives late, as with real packets.
 */
public final class TcpRelay implements AutoCloseable {

    private static final int BUFFER = 8192;

    private final int target;
    private final ServerSocket listener;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private boolean losing;

    public TcpRelay(int target) {
        this(InetAddress.getLoopbackAddress().getHostAddress(), 0, target);
    }

    TcpRelay(String address, int port, int target) {
        this.target = target;
        try {
            listener = new ServerSocket();
            listener.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begin("tcp relay", this::accept);
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void loseEverything() {
        behave(true);
    }

    public void recover() {
        behave(false);
    }

    private void behave(boolean badly) {
        synchronized (change) {
            losing = badly;
            change.notifyAll();
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
            recover();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                open.add(client);
                begin("tcp relay there", () -> connect(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket client) {
        try {
            awaitPassage();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            open.add(server);
            begin("tcp relay back", () -> carry(server, client));
            carry(client, server);
        } catch (IOException refused) {
            closeBoth(client, client);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] buffer = new byte[BUFFER];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                awaitPassage();
                out.write(buffer, 0, count);
            }
        } catch (IOException cutOff) {
            // One of the two has gone; the other learns it below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            closeBoth(from, to);
        }
    }

    private void awaitPassage() throws InterruptedException {
        synchronized (change) {
            while (losing) {
                change.wait();
            }
        }
    }

    private void closeBoth(Socket one, Socket other) {
        try (one;
                other) {
            open.remove(one);
            open.remove(other);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
