package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Line;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 稼働状況 as its operator reads it. */
class HealthPageIT extends FromOutside {

    private static final int PAGES = 3;

    /** What happens every few seconds is written down every minute. */
    @Test
    void presence_stands_beside_database_mail_and_jobs_and_counts_the_pages_that_are_connected() {
        Visitor operator = Enishi.signedIn(People.OPERATOR);
        Visitor person = Enishi.signedIn(People.INSTITUTION_MEMBER);
        List<Line> lines =
                IntStream.range(0, PAGES).mapToObj(i -> Line.of(person)).toList();
        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> {
                    Document page = Jsoup.parse(operator.get("/operator/health").body());
                    assertThat(page.select("main h2").eachText()).containsExactly("データベース", "メール", "在席", "定期処理");
                    String presence =
                            page.select("section[aria-labelledby=presence]").text();
                    assertThat(presence).startsWith("在席 正常").containsPattern("最後の判定 20\\d\\d-");
                    assertThat(Integer.parseInt(presence.replaceAll(".*画面 ([0-9,]+)画面.*", "$1")
                                    .replace(",", "")))
                            .isGreaterThanOrEqualTo(PAGES);
                });
        lines.forEach(Line::cut);
    }
}
