package org.enishi.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.enishi.it.Crowds;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * How long the longest file of people takes that comes in as a whole, from the order to the last of them, what whoever waits
 * for it sees meanwhile, and what it costs everybody else. Most of it is 5,000 passwords to hash, so it takes its time:
 * {@code mvn verify -Denishi.it=postgresql -Dit.test=MemberImportBench -Denishi.bench.lines=5000}
 */
class MemberImportBench extends FromOutside {

    private static final BenchReport REPORT = new BenchReport("member-import-bench");
    private static final int LINES = Integer.getInteger("enishi.bench.lines", 5000);
    private static final String PAGE = "/organisation/user-import";
    private static final String HEAD = "名前,名前（かな）,メールアドレス,ユーザ権限\r\n";
    private static final Duration LONGEST = Duration.ofHours(2);

    private final String name = "import-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Long> done = new ArrayList<>();
    private final List<Double> pages = new ArrayList<>();
    private long allHashed;

    @Test
    void how_long_a_whole_file_takes() {
        Visitor administrator = Enishi.signedIn(Crowds.university(name, 0));
        double memory = BenchReport.heap();
        String job = order(administrator);
        long ordered = System.nanoTime();

        Document end = Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofSeconds(2))
                .pollInSameThread()
                .until(() -> look(administrator, job), page -> page.text().contains("登録が終わりました"));

        assertThat(end.text()).contains(String.format("%,d名を登録しました", LINES)).contains("登録しなかった行：0行");
        assertThat(done).isSorted();
        REPORT.tell(
                "whole file: %.0f s after the order, of which the one transaction at most %.0f s; %d different counts were seen",
                BenchReport.millisSince(ordered) / 1000,
                BenchReport.millisSince(allHashed) / 1000,
                done.stream().distinct().count());
        REPORT.tell(
                "meanwhile the user list: median %.0f ms, p95 %.0f ms; memory in use %.1f MB before, %.1f MB after",
                BenchReport.median(pages), BenchReport.p95(pages), memory, BenchReport.heap());
        assertThat(Jsoup.parse(administrator.get("/organisation/users").body()).text())
                .contains(String.format("%,d件", LINES + 2));
    }

    private String order(Visitor administrator) {
        long begin = System.nanoTime();
        HttpResponse<String> plan =
                FormPage.open(administrator, PAGE).upload("file", file().getBytes(StandardCharsets.UTF_8), "check");
        REPORT.tell("%,d lines: judged in %.1f s", LINES, BenchReport.millisSince(begin) / 1000);
        begin = System.nanoTime();
        HttpResponse<String> answer =
                FormPage.of(administrator, PAGE, plan).type("whole", "true").press("begin");
        REPORT.tell("ordered in %.1f s", BenchReport.millisSince(begin) / 1000);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    /** As whoever waits for it does, and meanwhile turns a page of the list. */
    private Document look(Visitor administrator, String job) {
        Document page = Jsoup.parse(administrator.get(job).body());
        var meter = page.selectFirst("meter");
        done.add(meter == null ? LINES : Long.parseLong(meter.attr("value")));
        if (allHashed == 0 && done.get(done.size() - 1) == LINES) {
            allHashed = System.nanoTime();
        }
        long begin = System.nanoTime();
        assertThat(administrator.get("/organisation/users").statusCode()).isEqualTo(200);
        pages.add(BenchReport.millisSince(begin));
        return page;
    }

    private String file() {
        return HEAD
                + IntStream.range(0, LINES)
                        .mapToObj(i -> "高岡 太郎,たかおか たろう,many" + i + "@" + name + ".example,一般権限")
                        .collect(Collectors.joining("\r\n"));
    }
}
