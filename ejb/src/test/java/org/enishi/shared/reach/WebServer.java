package org.enishi.shared.reach;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A web server that says to each request what a test wants it to say, and remembers what it was asked. */
final class WebServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, Talk> talks = new ConcurrentHashMap<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);

    WebServer(ServerSocket door) {
        this.door = door;
        Thread thread = new Thread(this::serve, "web");
        thread.setDaemon(true);
        thread.start();
    }

    static WebServer plain() throws IOException {
        return new WebServer(new ServerSocket(0, 20, InetAddress.getLoopbackAddress()));
    }

    interface Talk {
        void answer(Socket line) throws IOException, InterruptedException;
    }

    /** @param request method and path */
    WebServer says(String request, int status, String... headers) {
        return does(
                request,
                line -> say(
                        line,
                        "HTTP/1.1 " + status + " x\r\n" + String.join("", headers) + "Content-Length: 0\r\n\r\n"));
    }

    WebServer does(String request, Talk talk) {
        talks.put(request, talk);
        return this;
    }

    static void say(Socket line, String text) throws IOException {
        line.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        line.getOutputStream().flush();
    }

    /** Until the test is over. */
    void waits() throws InterruptedException {
        over.await();
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    int port() {
        return door.getLocalPort();
    }

    /** First lines and hosts. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    private void serve() {
        while (!door.isClosed()) {
            try {
                Socket line = door.accept();
                Thread talk = new Thread(() -> talk(line), "talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
            String request = in.readLine().replace(" HTTP/1.1", "");
            String host = "";
            for (String header = in.readLine(); !header.isEmpty(); header = in.readLine()) {
                host = header.startsWith("Host: ") ? header.substring(6) : host;
            }
            heard.add(request + " @" + host);
            talks.getOrDefault(request, nothing -> say(nothing, "HTTP/1.1 404 x\r\n\r\n"))
                    .answer(line);
        } catch (IOException | RuntimeException hungUp) {
            heard.add("hung up");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        over.countDown();
        door.close();
    }
}
