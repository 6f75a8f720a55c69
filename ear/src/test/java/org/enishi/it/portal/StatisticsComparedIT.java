package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.shared.time.ServerClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of statistics beside the same ones of the time before. */
class StatisticsComparedIT extends FromOutside {

    @BeforeAll
    static void begin() {
        FirstCount.awaitThatOfTheDemo();
    }

    @Test
    void what_stands_in_brackets_is_what_the_page_says_of_the_time_before_and_so_does_the_file() {
        YearMonth month = YearMonth.now(ServerClock.JAPAN);
        assertComparesWith(
                People.COMPANY_ADMINISTRATOR,
                "/statistics?from=" + month.minusMonths(11) + "&until=" + month,
                "/statistics?from=" + month.minusMonths(23) + "&until=" + month.minusMonths(12),
                "#forms, #workFields, #budgets");
        LocalDate day = LocalDate.now(ServerClock.JAPAN);
        String now = "/statistics-detail?from=" + day.minusDays(99) + "&until=" + day;
        String before = "/statistics-detail?from=" + day.minusDays(199) + "&until=" + day.minusDays(100);
        assertComparesWith(People.COMPANY_ADMINISTRATOR, now, before, "#reasons, #answerTime");
        assertComparesWith(People.INSTITUTION_ADMINISTRATOR, now, before, "#answerTime");
        assertComparesWith(People.OPERATOR, now, before, "#overseen");
    }

    @Test
    void what_came_of_each_project_of_a_company_adds_up_to_its_steps_and_leads_to_its_page() {
        LocalDate day = LocalDate.now(ServerClock.JAPAN);
        Document page =
                page(People.COMPANY_ADMINISTRATOR, "/statistics-detail?from=" + day.minusDays(99) + "&until=" + day);
        Elements projects = page.select("#projects tbody tr");
        assertThat(page.select("#projects thead th").eachText())
                .containsExactly("案件名", "面白そう数", "関心表明件数", "関心なし", "面談開始", "成立");
        assertThat(projects).hasSizeGreaterThan(1);
        List<String> steps = List.of("面白そう数", "関心表明件数", "面談開始", "成立");
        List<Integer> columns = List.of(0, 1, 3, 4);
        for (int i = 0; i < steps.size(); i++) {
            Elements step = page.select("#steps tbody tr:has(th:containsOwn(" + steps.get(i) + ")) td");
            assertThat(sum(projects, columns.get(i)))
                    .as(steps.get(i))
                    .isEqualTo(Long.parseLong(step.get(0).text()));
        }
        assertThat(sum(projects, 2)).isEqualTo(sum(page.select("#reasons tbody tr"), 0));
        assertThat(sum(projects, 1)).isPositive();
        String first = projects.select("th a").attr("href");
        Document project = page(People.COMPANY_ADMINISTRATOR, first);
        assertThat(project.select("main").text())
                .contains(projects.get(0).select("th").text());
    }

    /** Colleagues found one project of the demo interesting from twelve days ago on, one a day. */
    @Test
    void each_project_of_the_ranking_has_what_it_had_the_time_before_wherever_it_stood_then() {
        LocalDate day = LocalDate.now(ServerClock.JAPAN);
        List<String> compared = new ArrayList<>();
        for (int days : List.of(10, 11)) {
            String now = "/statistics-detail?from=" + day.minusDays(days) + "&until=" + day;
            String before =
                    "/statistics-detail?from=" + day.minusDays(2 * days + 1) + "&until=" + day.minusDays(days + 1);
            Map<String, String> then = ranking(before, "（.*");
            assertThat(ranking(now, ".*（|）")).isNotEmpty().allSatisfy((project, inBrackets) -> {
                assertThat(inBrackets).as(project).isEqualTo(then.getOrDefault(project, "0"));
                compared.add(inBrackets);
            });
            assertThat(FormPage.open(Enishi.signedIn(People.INSTITUTION_ADMINISTRATOR), now)
                            .press("csv")
                            .body())
                    .contains("面白そう数（前の期間）");
        }
        assertThat(compared).anyMatch(inBrackets -> !inBrackets.equals("0"));
    }

    /** What is said of each project that the people of an institution found interesting, by its address. */
    private static Map<String, String> ranking(String address, String leftOut) {
        return page(People.INSTITUTION_ADMINISTRATOR, address).select("#ranking tbody tr").stream()
                .collect(Collectors.toMap(
                        row -> row.select("th a").attr("href"),
                        row -> row.select("td").text().replaceAll(leftOut, "")));
    }

    private static long sum(Elements rows, int column) {
        return rows.stream()
                .mapToLong(row ->
                        Long.parseLong(row.select("td").get(column).text().replaceAll("（.*", "")))
                .sum();
    }

    private static void assertComparesWith(String reader, String address, String timeBefore, String tables) {
        Elements rows = page(reader, address).select(tables).select("tbody tr");
        List<String> compared = rows.select("td:contains(（)").eachText();
        List<String> numbers =
                compared.stream().map(text -> text.replaceAll("（.*", "")).toList();
        List<String> inBrackets =
                compared.stream().map(text -> text.replaceAll(".*（|）", "")).toList();
        List<String> saidBefore =
                page(reader, timeBefore).select(tables).select("tbody td:contains(（)").eachText().stream()
                        .map(text -> text.replaceAll("（.*", ""))
                        .toList();
        assertThat(inBrackets).as(address).isEqualTo(saidBefore).isNotEqualTo(numbers);
        String file =
                FormPage.open(Enishi.signedIn(reader), address).press("csv").body();
        assertThat(file).contains("（前の期間）\"");
        assertThat(rows)
                .allSatisfy(row -> assertThat(file)
                        .contains(row.select("th").text() + "\",\""
                                + String.join("\",\"", row.select("td").eachText())
                                        .replace("（", "\",\"")
                                        .replace("）", "")));
    }

    private static Document page(String reader, String address) {
        return Jsoup.parse(Enishi.signedIn(reader).get(address).body());
    }
}
