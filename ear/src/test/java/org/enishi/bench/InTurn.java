package org.enishi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.enishi.it.Visitor;

/**
 * The same page of a small crowd and of a large one. They are asked for in turn, so that a busy moment meets both, and after all pages
 * have been asked for often enough that the database has made up its mind how to find them.
 *
 * @param what there are many of
 * @param visitors one for each size
 * @param check what every answer has to be
 */
record InTurn(
        BenchReport report,
        String what,
        List<Integer> sizes,
        List<Visitor> visitors,
        int rounds,
        Consumer<String> check) {

    private static final int WARM_UP = 30;

    void measure(List<String> pages) {
        pages.forEach(page -> visitors.forEach(visitor -> warmUp(visitor, page)));
        pages.forEach(this::measure);
    }

    private void warmUp(Visitor visitor, String page) {
        for (int round = 0; round < Math.min(WARM_UP, rounds); round++) {
            millisOf(visitor, page);
        }
    }

    private void measure(String page) {
        List<List<Double>> millis = visitors.stream()
                .map(visitor -> (List<Double>) new ArrayList<Double>())
                .toList();
        for (int round = 0; round < rounds; round++) {
            for (int size = 0; size < visitors.size(); size++) {
                millis.get(size).add(millisOf(visitors.get(size), page));
            }
        }
        for (int size = 0; size < visitors.size(); size++) {
            report.tell(
                    "%,d %s, %s: median %.0f ms, p95 %.0f ms",
                    sizes.get(size),
                    what,
                    page,
                    BenchReport.median(millis.get(size)),
                    BenchReport.p95(millis.get(size)));
        }
        report.tell("%s: × %.2f", page, BenchReport.median(millis.get(1)) / BenchReport.median(millis.get(0)));
    }

    private double millisOf(Visitor visitor, String page) {
        long begin = System.nanoTime();
        String body = visitor.get(page).body();
        double millis = BenchReport.millisSince(begin);
        check.accept(body);
        return millis;
    }
}
