package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.it.matching.Fair;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 全体統計 and 詳細統計 through the front door. INFO-06, INFO-07. */
class StatisticsPagesIT extends FromOutside {

    /** Columns of 月ごとの推移. */
    private static final int MET = 4;

    private static final int AGREED = 5;
    private static final int RATE = 6;

    @BeforeAll
    static void begin() {
        FirstCount.awaitThatOfTheDemo();
    }

    @Test
    void everybody_reads_the_region_by_month_by_form_by_field_and_by_budget() {
        for (String reader : List.of(People.COMPANY_ADMINISTRATOR, People.OPERATOR)) {
            Document page = page(reader, "/statistics?from=2026-01&until=2026-06");
            assertThat(page.select("table#months thead th").eachText())
                    .containsExactly(
                            "月", "発信件数", "関心表明件数", "面白そう数", "面談開始", "成立", "成立率", "最初の回答までの日数（中央値）", "面談までの日数（中央値）");
            assertThat(page.select("table#months tbody th").eachText())
                    .containsExactly("2026-06", "2026-05", "2026-04", "2026-03", "2026-02", "2026-01");
            assertThat(page.select("table#months tfoot th").eachText()).containsExactly("期間の合計", "前の期間の合計");
            assertThat(page.select("table#forms tbody th").eachText()).contains("アドバイス", "委託研究(教育・研究機関に委託)");
            assertThat(page.select("table#budgets tbody th").eachText()).contains("10万円未満", "応相談");
            assertThat(page.select("table#workFields tbody tr")).isNotEmpty();
        }
    }

    @Test
    void each_side_has_its_own_details() {
        assertThat(tables(People.COMPANY_ADMINISTRATOR))
                .contains("段階ごとの件数", "案件ごとの反応", "「関心なし」の理由", "回答までの日数", "「面白そう」の推移（日ごと）")
                .doesNotContain("学内の「面白そう」が多い案件");
        assertThat(tables(People.INSTITUTION_ADMINISTRATOR))
                .contains("段階ごとの件数", "「面白そう」から成立まで", "学内の「面白そう」が多い案件", "分野ごとの担当案件", "担当者ごとの担当案件")
                .doesNotContain("「関心なし」の理由");
    }

    @Test
    void the_operator_turns_the_pages_of_each_kind_of_organisation_in_the_order_that_he_wants() {
        Document first = page(People.OPERATOR, "/statistics-detail?size=25");
        assertThat(first.select("main nav .app-tabs__link").eachText())
                .satisfiesExactly(
                        tab -> assertThat(tab).startsWith("企業"),
                        tab -> assertThat(tab).startsWith("教育・研究機関"),
                        tab -> assertThat(tab).startsWith("支援機関"));
        assertThat(first.select("h2").eachText()).contains("企業");
        String institutions = "/statistics-detail?table=ofINSTITUTION&from=2026-01-01&until=2026-06-30";
        for (String[] order : new String[][] {{"1", "ascending"}, {"1&down=1", "descending"}}) {
            Document sorted = page(People.OPERATOR, institutions + "&sort=" + order[0]);
            assertThat(sorted.select("h2").eachText()).contains("教育・研究機関");
            assertThat(sorted.select("table#overseen thead th").get(1).attr("aria-sort"))
                    .isEqualTo(order[1]);
            List<Integer> numbers = sorted.select("table#overseen tbody td:nth-child(2)").eachText().stream()
                    .map(text -> Integer.valueOf(text.replaceAll("（.*|[^0-9]", "")))
                    .toList();
            assertThat(numbers)
                    .isSortedAccordingTo(
                            order[1].equals("ascending")
                                    ? Comparator.<Integer>naturalOrder()
                                    : Comparator.<Integer>reverseOrder());
        }
        Document last = page(People.OPERATOR, institutions + "&page=9999");
        assertThat(last.select("table#overseen tbody tr")).isNotEmpty();
        assertThat(last.select("a[rel=next]")).isEmpty();
        assertThat(page(People.OPERATOR, institutions + "&sort=99&table=%27&page=-1")
                        .select("table#overseen tbody tr"))
                .isNotEmpty();
    }

    @Test
    void a_page_of_the_operator_has_no_more_organisations_than_it_says_and_its_file_has_all() {
        Fair fair = Fair.of("stats-paged");
        String operator = fair.operator();
        FirstCount.of(fair);
        for (int i = 0; i < 30; i++) {
            Enishi.visitor().send("PUT", "/it/projects?region=stats-paged&university=page" + i + "&password=x");
        }
        String address = "/statistics-detail?table=ofINSTITUTION&size=25";
        Document first = page(operator, address);
        Document second = page(operator, address + "&page=2");
        assertThat(first.select("table#overseen tbody tr")).hasSize(25);
        assertThat(second.select("table#overseen tbody tr")).hasSize(7);
        assertThat(first.select("table#overseen tbody th").eachText())
                .doesNotContainAnyElementsOf(
                        second.select("table#overseen tbody th").eachText());
        assertThat(first.select("a[rel=next]").attr("href")).contains("table=ofINSTITUTION", "page=2");
        String file =
                FormPage.open(Enishi.signedIn(operator), address).press("csv").body();
        assertThat(file).contains("stats-paged-page0\"", "stats-paged-page29\"", "stats-paged-company\"");
    }

    @Test
    void a_time_that_nobody_understands_is_said_and_stays_where_it_was_typed() {
        for (String address : List.of("/statistics", "/statistics-detail")) {
            Document page = page(People.COMPANY_ADMINISTRATOR, address + "?from=yesterday&until=2026-99");
            assertThat(page.select("[role=alert]").text()).contains("期間を読み取れません");
            assertThat(page.select("#from").val()).isEqualTo("yesterday");
            assertThat(page.select("#until").val()).isEqualTo("2026-99");
        }
        assertThat(page(People.COMPANY_ADMINISTRATOR, "/statistics?from=2026-06&until=2026-01")
                        .select("[role=alert]")
                        .text())
                .isEqualTo("終了は、開始以降にしてください。");
        assertThat(page(People.COMPANY_ADMINISTRATOR, "/statistics-detail?from=1990-01-01&until=2026-01-01")
                        .select("[role=alert]")
                        .text())
                .isEqualTo("期間は1,830日以内にしてください。");
    }

    @Test
    void the_file_says_what_the_page_says() {
        Visitor company = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        String address = "/statistics?from=2026-03&until=2026-04";
        HttpResponse<String> file = FormPage.open(company, address).press("csv");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("statistics.csv");
        List<String> lines = file.body().lines().toList();
        assertThat(lines.get(0)).isEqualTo("\ufeff\"月ごとの推移\"");
        assertThat(lines.get(1)).startsWith("\"月\",\"発信件数\",\"関心表明件数\"");
        assertThat(lines.subList(2, 4)).allMatch(line -> line.startsWith("\"2026-0"));
        for (String line : page(People.COMPANY_ADMINISTRATOR, address)
                .select("table#months tbody td")
                .eachText()) {
            assertThat(file.body()).contains("\"" + line + "\"");
        }
    }

    /** The demo region has enough of both: whoever calculates with the numbers beside it comes to the same rate. */
    @Test
    void a_rate_of_agreement_is_how_many_agreed_of_how_many_met_as_the_page_says_and_the_file() {
        Visitor company = Enishi.signedIn(People.COMPANY_ADMINISTRATOR);
        Document page = page(People.COMPANY_ADMINISTRATOR, "/statistics");
        String file = FormPage.open(company, "/statistics").press("csv").body();
        assertThat(page.select("table#months tbody tr"))
                .anyMatch(row -> row.child(RATE).text().contains("%"));
        for (Element row : page.select("table#months tbody tr")) {
            String month = row.select("th").text();
            boolean agreed = number(row, AGREED) > 0;
            assertThat(row.child(RATE).text().contains("%")).as(month).isEqualTo(agreed);
            if (agreed) {
                String since = since(row.child(AGREED).text(), month);
                assertThat(since(row.child(RATE).text(), month)).isEqualTo(since);
                assertThat(row.child(RATE).text()).startsWith(rate(page, since, month));
                assertThat(file).contains(line(row));
            }
        }
        Element sums = page.select("table#months tfoot tr").first();
        Matcher months =
                Pattern.compile("（(.{7})(～(.{7})|から)）").matcher(sums.child(RATE).text());
        assertThat(months.find()).as("it has more months than were told").isTrue();
        String until = months.group(3) == null ? "9999" : months.group(3);
        assertThat(sums.child(RATE).text()).startsWith(rate(page, months.group(1), until));
        assertThat(file).contains(line(sums));
    }

    /** The count of the minute may come in between, so a region that has been counted is left for another one. */
    @Test
    void before_the_first_count_page_and_file_say_that_there_is_none_and_when_there_will_be() {
        String none = "まだ集計されていません。";
        String when = "最初の集計は、利用開始から数分のうちに行われます。";
        AtomicInteger made = new AtomicInteger();
        await().pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            Fair fair = Fair.of("stats-uncounted-" + made.incrementAndGet());
            Visitor company = Enishi.signedIn(fair.companyMember());
            for (String address : List.of("/statistics", "/statistics-detail")) {
                Document page = Jsoup.parse(company.get(address).body());
                assertThat(page.select(".app-empty").text()).as(address).startsWith(none + " " + when);
                assertThat(page.select("table#organisations, table#months, table#steps"))
                        .as(address)
                        .isEmpty();
                assertThat(FormPage.open(company, address).press("csv").body())
                        .contains("\"" + none + "\"", "\"" + when)
                        .doesNotContain("5未満", "件数");
            }
        });
        Fair fair = Fair.of("stats-counted");
        FirstCount.of(fair);
        assertThat(page(fair.companyMember(), "/statistics").select("table#months"))
                .hasSize(1);
        assertThat(page(fair.companyMember(), "/statistics-detail").select("table#steps"))
                .hasSize(1);
    }

    @Test
    void the_file_has_all_tables_of_the_page() {
        for (String reader : List.of(People.COMPANY_ADMINISTRATOR, People.INSTITUTION_ADMINISTRATOR)) {
            for (String address : List.of("/statistics", "/statistics-detail")) {
                String file = FormPage.open(Enishi.signedIn(reader), address)
                        .press("csv")
                        .body();
                Elements tables = page(reader, address).select("main section.app-surface:has(table[data-sortable])");
                assertThat(tables).hasSizeGreaterThan(4);
                assertThat(tables.select("h2").eachText())
                        .allSatisfy(title -> assertThat(file).contains("\"" + title + "\""));
            }
        }
    }

    @Test
    void days_are_told_in_days_of_the_months_that_they_are_of_or_not_at_all() {
        List<String> days = page(People.COMPANY_ADMINISTRATOR, "/statistics")
                .select("table#months tbody td:nth-child(n+8)")
                .eachText();
        assertThat(days)
                .allMatch(text -> text.matches("―|[0-9]+日(（[0-9-]{7}から）)?"))
                .anyMatch(text -> text.contains("日"));
    }

    private static String rate(Document page, String since, String until) {
        long agreed = sum(page, AGREED, since, until);
        long met = sum(page, MET, since, until);
        assertThat(agreed).isPositive();
        return Math.round(100.0 * agreed / met) + "%";
    }

    private static long sum(Document page, int column, String since, String until) {
        return page.select("table#months tbody tr").stream()
                .filter(row -> row.select("th").text().compareTo(since) >= 0)
                .filter(row -> row.select("th").text().compareTo(until) <= 0)
                .mapToLong(row -> number(row, column))
                .sum();
    }

    /** None where it is not told. */
    private static long number(Element row, int column) {
        String text = row.child(column).text().replaceAll("（.*", "");
        return text.matches("[0-9,]+") ? Long.parseLong(text.replace(",", "")) : 0;
    }

    private static String since(String text, String otherwise) {
        Matcher since = Pattern.compile("（(.*)から）").matcher(text);
        return since.find() ? since.group(1) : otherwise;
    }

    private static String line(Element row) {
        return row.children().stream().map(cell -> "\"" + cell.text() + "\"").collect(Collectors.joining(","));
    }

    private static List<String> tables(String reader) {
        return page(reader, "/statistics-detail").select("h2").eachText();
    }

    private static Document page(String reader, String address) {
        HttpResponse<String> answer = Enishi.signedIn(reader).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
