package org.enishi.bench.talk;

import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.enishi.it.AnyCertificate;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.it.Visitor;

/** Signs people in and asks for them, each under his own cookie, through few enough connections to leave the machine its work. */
final class Browsers implements AutoCloseable {

    private static final String OWN = Enishi.url().toString().replaceAll("/$", "");
    private static final int THREADS = 4;
    private static final int CONNECTIONS = 64;

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .sslContext(AnyCertificate.context())
            .executor(threads)
            .build();

    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final Semaphore free = new Semaphore(CONNECTIONS);

    /** @return the cookie of somebody who is signed in */
    String signIn(String login) {
        HttpResponse<String> page = send(request("/sign-in", "").GET()).join();
        Map<String, String> form = Visitor.signInForm(page.body(), login, People.PASSWORD);
        HttpResponse<String> answer =
                send(post("/sign-in", cookieOf(page), form)).join();
        if (answer.statusCode() != 302) {
            throw new AssertionError(login + " could not sign in: " + answer.statusCode());
        }
        return cookieOf(answer);
    }

    private static String cookieOf(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().endsWith("enishi"))
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .findFirst()
                .orElseThrow();
    }

    CompletableFuture<HttpResponse<String>> read(String address, String cookie) {
        return send(
                request(address, cookie).header("X-Enishi-Background", "room").GET());
    }

    CompletableFuture<HttpResponse<String>> write(String address, String cookie, Map<String, String> fields) {
        return send(post(address, cookie, fields));
    }

    private static HttpRequest.Builder post(String address, String cookie, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return request(address, cookie)
                .header("Origin", OWN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(String address, String cookie) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(OWN + address));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    /** In its turn: as a browser does, it opens no more connections because the server is late. */
    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        CompletableFuture<HttpResponse<String>> answer = new CompletableFuture<>();
        waiting.add(() -> client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .whenComplete((found, fault) -> {
                    free.release();
                    if (fault == null) {
                        answer.complete(found);
                    } else {
                        answer.completeExceptionally(fault);
                    }
                    letGo();
                }));
        letGo();
        return answer;
    }

    private void letGo() {
        while (!waiting.isEmpty() && free.tryAcquire()) {
            Runnable next = waiting.poll();
            if (next == null) {
                free.release();
            } else {
                next.run();
            }
        }
    }

    CompletableFuture<WebSocket> connect(String cookie, WebSocket.Listener listener) {
        return client.newWebSocketBuilder()
                .header("Origin", OWN)
                .header("Cookie", cookie)
                .buildAsync(URI.create(OWN.replaceFirst("^http", "ws") + "/push"), listener);
    }

    void later(Runnable work, long millis) {
        threads.schedule(work, millis, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
