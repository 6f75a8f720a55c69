package org.enishi.fault;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.enishi.it.Visitor;

/** Several windows of one signed-in operator, each opening the audit page as fast as it is answered, until the server dies. */
final class BusyPeople {

    private static final int WINDOWS = 4;

    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final ExecutorService windows = Executors.newFixedThreadPool(WINDOWS);
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

    /** The ids of all requests whose answer came back whole. */
    Set<String> answered() {
        work.forEach(CompletableFuture::join);
        windows.shutdown();
        return answered;
    }

    private void workOn(Visitor operator) {
        try {
            while (true) {
                HttpResponse<String> answer = operator.get("/operator/audit");
                if (answer.statusCode() == 200) {
                    answered.add(answer.headers().firstValue("X-Request-Id").orElseThrow());
                }
            }
        } catch (UncheckedIOException e) {
            // The server is dead, as it should be; what was not answered was not promised.
            return;
        }
    }
}
