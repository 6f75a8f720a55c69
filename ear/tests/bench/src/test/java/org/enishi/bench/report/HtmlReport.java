package org.enishi.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.enishi.bench.BenchSettings;
import org.enishi.bench.load.Pace;
import org.enishi.bench.probe.FlightRecording;
import org.enishi.bench.probe.Pauses;
import org.enishi.bench.probe.StartUp;

/** The figures for people: one page that needs nothing else. */
public final class HtmlReport {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="UTF-8"><title>Enishi: bench</title><style>
            body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1a1a1a}
            h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.5rem}
            table{border-collapse:collapse;font-size:.85rem}th,td{border-bottom:1px solid #ccc;padding:.25rem .6rem;text-align:right}
            th:first-child,td:first-child{text-align:left;white-space:nowrap}th{white-space:nowrap}.wide{overflow-x:auto}
            figure{margin:1.5rem 0}figcaption{font-weight:600}.key{border-left:1rem solid;padding:0 .6rem 0 .3rem;font-weight:400}
            svg{max-width:66rem}svg text{font-size:11px}
            </style></head><body><h1>Enishi: bench</h1>
            """;

    private final Figures figures;

    public HtmlReport(Figures figures) {
        this.figures = figures;
    }

    public void write(Path file) {
        try {
            Files.writeString(
                    file,
                    HEAD + String.join("", about(), goals(), pages(), plots(), crowd(), server(), profile())
                            + "</body></html>\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String about() {
        return Html.section(
                "What was measured",
                Html.text(figures.machine()),
                Html.text("The application on WildFly with PostgreSQL, over TLS, in a heap of " + BenchSettings.HEAP
                        + "; Gatling, server and database on the same machine. Each page is asked for by one person ("
                        + "calm) and by " + BenchSettings.PEOPLE
                        + " at the same time (busy), all signed in, whoever has"
                        + " an answer asks again. The floors, in the same run on the same server: a servlet that writes"
                        + " the same bytes, and a bare PrimeFaces table of the same rows and columns from memory."),
                Html.text("Growth compares throughput with that in the first world. CPU is that of the server alone."
                        + " Statements are counted by the database. Of the projects the newest 2,000 are open and address"
                        + " every institution; the older ones are closed."));
    }

    private String goals() {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("Goal", "wanted", "seen", "holds")));
        Goal.all(figures)
                .forEach(goal ->
                        rows.add(List.of(goal.what(), goal.wanted(), goal.seen(), goal.holds() ? "yes" : "NO")));
        return Html.section("Goals", Html.table(rows));
    }

    private String pages() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Page",
                "users",
                "projects",
                "calm p50",
                "p95",
                "p99 ms",
                "busy p50",
                "p95",
                "p99 ms",
                "pages/s",
                "CPU ms",
                "kB",
                "SQL",
                "of bare table",
                "by CPU",
                "of bytes",
                "growth",
                "failed"));
        figures.pages().forEach(page -> rows.add(row(page)));
        return Html.section("Pages", Html.table(rows));
    }

    private List<String> row(PageFigures page) {
        Pace calm = page.calm();
        Pace busy = page.busy();
        return List.of(
                page.name(),
                String.format("%,d", page.users()),
                String.format("%,d", page.projects()),
                Integer.toString(calm.p50()),
                Integer.toString(calm.p95()),
                Integer.toString(calm.p99()),
                Integer.toString(busy.p50()),
                Integer.toString(busy.p95()),
                Integer.toString(busy.p99()),
                Goal.decimal(busy.perSecond()),
                Goal.decimal(busy.cpuMillis()),
                Goal.decimal(busy.bytes() / 1000.0),
                Integer.toString(page.statements()),
                page.ofTable().map(Goal::percent).orElse(""),
                page.ofTableByCpu().map(Goal::percent).orElse(""),
                page.ofBytes().map(part -> Goal.decimal(part * 100) + " %").orElse(""),
                figures.growth(page).map(growth -> Goal.decimal(growth) + " ×").orElse(""),
                Integer.toString(calm.failed() + busy.failed()));
    }

    private String plots() {
        BarPlot waiting = new BarPlot("Waiting, busy", "ms", "p50", "p95", "p99");
        BarPlot throughput = new BarPlot("Pages a second", "/s", "page", "bare table");
        BarPlot growth = new BarPlot("Growth of cost for more data", "×", "to the first world");
        for (PageFigures page : figures.pages()) {
            String label = String.format("%s, %,d", page.name(), page.users());
            waiting.add(label, page.busy().p50(), page.busy().p95(), page.busy().p99());
            Optional<Pace> floor = page.tableFloor().filter(pace -> page.isList());
            if (floor.isPresent()) {
                throughput.add(
                        label, page.busy().perSecond(), floor.orElseThrow().perSecond());
            } else {
                throughput.add(label, page.busy().perSecond());
            }
            figures.growth(page).ifPresent(factor -> growth.add(label, factor));
        }
        return Html.section("Plots", waiting.html(), throughput.html(), growth.html());
    }

    private String crowd() {
        CrowdFigures crowd = figures.crowd();
        BarPlot grown = new BarPlot("What a session with three views is made of", "kB", "by class");
        crowd.grown().forEach(grown::add);
        return Html.section(
                "Sessions",
                Html.text(String.format(
                        "%d people signed in, in a heap of %s: %.1f MB live before, %.1f MB after work. A session: %.1f kB"
                                + " when signed in, %.1f kB for each view, %.1f kB with three views. %d failures.",
                        crowd.people(),
                        crowd.heap(),
                        crowd.liveBefore(),
                        crowd.liveAfter(),
                        crowd.kilobytesSignedIn(),
                        crowd.kilobytesOfView(),
                        crowd.kilobytesWithViews(),
                        crowd.failed())),
                Html.text(pauses(crowd.pauses())),
                Html.text(crowd.slowest()
                        .map(pace -> String.format(
                                "Slowest while all worked: %s, p50 %d ms, p95 %d ms, p99 %d ms.",
                                pace.key(), pace.p50(), pace.p95(), pace.p99()))
                        .orElse("")),
                grown.html());
    }

    private String server() {
        return Html.section(
                "Server",
                Html.text("With an empty database: " + start(figures.firstStart())),
                Html.text("With all data: " + start(figures.start())),
                Html.text("Under load: " + pauses(figures.pauses())));
    }

    private static String start(StartUp start) {
        return String.format(
                "first page %.1f s after the start of the process, of which the deployment of the EAR %.1f s.",
                start.toFirstPage(), start.deployment());
    }

    private static String pauses(Pauses pauses) {
        return String.format(
                "%d pauses to collect garbage, %.0f ms in all, the longest %.1f ms.",
                pauses.count(), pauses.totalMillis(), pauses.longestMillis());
    }

    private String profile() {
        FlightRecording profile = figures.profile();
        return Html.section(
                "What the time goes into",
                Html.text(profile.samples()
                        + " samples of the pages before one person, floors not among them; the recording:"
                        + " bench.jfr."),
                shares("Whose code it was, nearest to the top of the stack", profile.owners()),
                shares("Our own methods, with all that they call", profile.ours()),
                shares("Methods at the top of the stack", profile.methods()));
    }

    private String shares(String title, Map<String, Integer> counts) {
        BarPlot plot = new BarPlot(title, "%", "of samples");
        double all = Math.max(1, figures.profile().samples()) / 100.0;
        counts.forEach((name, count) -> plot.add(lastOf(name), count / all));
        return plot.html();
    }

    /** Class and method without the package, where it is a method. */
    private static String lastOf(String name) {
        String[] parts = name.split("\\.");
        return parts.length < 3 ? name : parts[parts.length - 2] + "." + parts[parts.length - 1];
    }
}
