package org.enishi.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.enishi.bench.load.BenchPages;

/** Something that was promised, and what was seen. */
public record Goal(String what, String wanted, String seen, boolean holds) {

    private static final double OF_TABLE = 0.6;
    private static final double KILOBYTES = 60;
    private static final double GROWTH = 1.3;
    private static final int MILLIS = 150;

    public static List<Goal> all(Figures figures) {
        List<Goal> goals = new ArrayList<>();
        for (PageFigures page : figures.pages()) {
            String where = String.format("%s (%,d users, %,d projects)", page.name(), page.users(), page.projects());
            if (page.isList()) {
                page.ofTable()
                        .ifPresent(part -> goals.add(new Goal(
                                where + ": throughput of the bare table", "≥ 60 %", percent(part), part >= OF_TABLE)));
            }
            figures.growth(page)
                    .ifPresent(growth -> goals.add(
                            new Goal(where + ": growth of cost", "≤ 1.3 ×", decimal(growth) + " ×", growth <= GROWTH)));
            if (page.name().equals(BenchPages.USERS) || BenchPages.isProjectList(page.name())) {
                int p95 = page.calm().p95();
                goals.add(new Goal(where + ": p95, one person", "≤ 150 ms", p95 + " ms", p95 <= MILLIS));
            }
        }
        goals.addAll(ofCrowd(figures.crowd()));
        return goals;
    }

    private static List<Goal> ofCrowd(CrowdFigures crowd) {
        double kilobytes = crowd.kilobytesWithViews();
        return List.of(
                new Goal(
                        "heap of a signed-in session with three open views",
                        "≤ 60 kB",
                        decimal(kilobytes) + " kB",
                        kilobytes <= KILOBYTES),
                new Goal(
                        crowd.people() + " active sessions in a heap of " + crowd.heap(),
                        "no failure",
                        crowd.failed() + " failures",
                        crowd.failed() == 0));
    }

    public String line() {
        return String.format("%s %s: %s, wanted %s", holds ? "holds  " : "DOES NOT HOLD", what, seen, wanted);
    }

    static String percent(double part) {
        return Math.round(part * 100) + " %";
    }

    static String decimal(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
    }
}
