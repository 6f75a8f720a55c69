package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.enishi.it.AnyCertificate;

/** Heartbeats as the pages of many people send them, through the front door. */
final class Heartbeats {

    private Heartbeats() {}

    static void send(String own, String cookie, int rate, int seconds) {
        HttpClient client =
                HttpClient.newBuilder().sslContext(AnyCertificate.context()).build();
        HttpRequest beat = HttpRequest.newBuilder(URI.create(own + "/presence/heartbeat"))
                .header("Origin", own)
                .header("Cookie", cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Enishi-Background", "presence")
                .POST(HttpRequest.BodyPublishers.ofString("face=OFF&active=true&visible=true"))
                .build();
        List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < rate * seconds; i++) {
            long due = begin + i * 1_000_000_000L / rate;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            answers.add(client.sendAsync(beat, HttpResponse.BodyHandlers.discarding()));
        }
        answers.forEach(answer -> assertThat(answer.join().statusCode()).isIn(200, 204));
    }
}
