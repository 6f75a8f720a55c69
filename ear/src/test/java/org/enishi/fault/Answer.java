package org.enishi.fault;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** What somebody got while something was wrong, and how long he waited for it. */
record Answer(int status, String body, Duration time) {

    private static final int NINETEEN_OF_TWENTY = 95;

    static Answer of(HttpResponse<String> response, long begun) {
        return new Answer(response.statusCode(), response.body(), Duration.ofNanos(System.nanoTime() - begun));
    }

    static Answer to(Supplier<HttpResponse<String>> request) {
        long begun = System.nanoTime();
        return of(request.get(), begun);
    }

    /** Of as many who ask at the same time. */
    static List<Answer> toAll(int number, Supplier<HttpResponse<String>> request) {
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            List<CompletableFuture<Answer>> asked = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> to(request), threads))
                    .limit(number)
                    .toList();
            return asked.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    /** A page that asks for patience, in words and for machines, and shows nothing of the inside. */
    boolean isFriendly() {
        String page = Jsoup.parse(body).text();
        return status == 503
                && page.contains("ただいま利用できません")
                && !body.contains("\tat ")
                && !page.contains("Exception")
                && !page.contains("SQL");
    }

    static Duration slowest(Collection<Answer> answers) {
        return answers.stream().map(Answer::time).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }

    /** Nineteen of twenty waited no longer. */
    static Duration usual(Collection<Answer> answers) {
        return within(answers, NINETEEN_OF_TWENTY);
    }

    /** So many of a hundred waited no longer. */
    static Duration within(Collection<Answer> answers, int percent) {
        List<Duration> times = answers.stream().map(Answer::time).sorted().toList();
        return times.get(Math.max(0, times.size() * percent / 100 - 1));
    }

    @Override
    public String toString() {
        return status + " after " + time.toMillis() + " ms: "
                + body.replaceAll("\\s+", " ").strip();
    }
}
