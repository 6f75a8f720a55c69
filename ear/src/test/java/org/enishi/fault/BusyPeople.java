package org.enishi.fault;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.enishi.it.Visitor;

/**
 * Several windows of one signed-in operator, each opening the audit page as fast as it is answered, until they are stopped or
 * the server dies. Each opening is written down by the application, so that each answer is a promise.
 */
final class BusyPeople {

    private static final int WINDOWS = 4;
    private static final int BETWEEN_REFUSALS_MILLIS = 100;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Collection<Answer> others = new ConcurrentLinkedQueue<>();
    private final Collection<String> unanswered = new ConcurrentLinkedQueue<>();
    private final ExecutorService windows = Executors.newFixedThreadPool(WINDOWS);
    private final CountDownLatch evening = new CountDownLatch(1);
    private final List<CompletableFuture<Void>> work;

    private BusyPeople(Visitor operator) {
        work = IntStream.range(0, WINDOWS)
                .mapToObj(window -> CompletableFuture.runAsync(() -> workOn(operator), windows))
                .toList();
    }

    static BusyPeople start(Visitor operator) {
        return new BusyPeople(operator);
    }

    void awaitAnswers(int number) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> answered.size() >= number);
    }

    /** @return how long that took */
    Duration awaitMoreAnswers(int number) {
        long begun = System.nanoTime();
        awaitAnswers(answered.size() + number);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /** Lets the windows finish what they are doing. */
    BusyPeople stop() {
        evening.countDown();
        work.forEach(CompletableFuture::join);
        windows.shutdown();
        return this;
    }

    /** The ids of all requests whose answer came back whole, when the server is dead or the people were stopped. */
    Set<String> answered() {
        work.forEach(CompletableFuture::join);
        windows.shutdown();
        return answered;
    }

    /** Answers that promised nothing. */
    Collection<Answer> others() {
        return others;
    }

    /** Requests that got no answer at all. */
    Collection<String> unanswered() {
        return unanswered;
    }

    private void workOn(Visitor operator) {
        try {
            while (evening.getCount() > 0) {
                long begun = System.nanoTime();
                HttpResponse<String> answer = operator.get("/operator/audit");
                if (answer.statusCode() == 200) {
                    answered.add(answer.headers().firstValue("X-Request-Id").orElseThrow());
                } else {
                    others.add(Answer.of(answer, begun));
                    evening.await(BETWEEN_REFUSALS_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (UncheckedIOException e) {
            // Where the server is to die that is as it should be: what was not answered was not promised.
            unanswered.add(e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
