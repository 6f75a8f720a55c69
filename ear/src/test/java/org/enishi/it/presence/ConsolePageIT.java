package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.shared.time.ServerClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** クラウドコンソール設定, with the business hours of all call flows, as its page and the pages of others show it. DIR-15, PE-33. */
class ConsolePageIT extends FromOutside {

    private static final String PAGE = "/presence/console";

    private final String name = "console-" + UUID.randomUUID();
    private Visitor administrator;
    private Visitor colleague;

    @BeforeEach
    void two_colleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@" + name + ".example");
        colleague = Enishi.signedIn("second@" + name + ".example");
    }

    @Test
    void a_value_out_of_bounds_is_refused_in_words_and_stays_where_it_was_typed() {
        HttpResponse<String> answer = FormPage.open(administrator, PAGE)
                .type("ABSENT_SECONDS", "301")
                .type("IDLE_SECONDS", "600")
                .press("update");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.selectFirst("input[id$=ABSENT_SECONDS]").val()).isEqualTo("301");
        assertThat(page.selectFirst("input[id$=IDLE_SECONDS]").val()).isEqualTo("600");
        assertThat(page.selectFirst("[id$=ABSENT_SECONDSMessage]").text()).contains("10", "300");
        assertThat(page.select(".app-field__help").eachText()).contains("10～300で入力してください（標準 30）。");
        assertThat(Jsoup.parse(administrator.get(PAGE).body())
                        .selectFirst("input[id$=IDLE_SECONDS]")
                        .val())
                .as("nothing is half saved")
                .isEqualTo("300");
    }

    @Test
    void what_was_settled_is_shown_to_everybody_by_whom_it_judges() {
        assertThat(FormPage.open(administrator, PAGE)
                        .type("ABSENT_SECONDS", "45")
                        .type("KEPT_DAYS", "10")
                        .type("layout", "LIST")
                        .press("update")
                        .statusCode())
                .isEqualTo(302);
        assertThat(administrator.get(PAGE).body()).contains("設定を更新しました。");
        Document start = Jsoup.parse(colleague.get("/presence/start").body());
        assertThat(start.select("dt:contains(本人の顔が見えなくなってから) + dd").text()).isEqualTo("45");
        assertThat(start.text()).contains("状態の履歴は10日で消去されます");
        assertThat(start.text())
                .as("PRS-05: a note that does not hold any more, told as history")
                .contains("※ ブラウザキャッシュクリア(データ削除)、cookie削除を行いますと、在席表示が正しく反映できない場合があります。再度ログインしてご利用下さい。」とありました。");
        assertThat(colleague.get("/presence/own-history").body()).contains("10日以内の履歴です。", "13か月を過ぎたものは自動で消去されます。");
        for (String nonsense : List.of("2999-01", "1999-01", "-999999999-01", "<b>")) {
            assertThat(colleague
                            .get("/presence/own-history?month=" + URLEncoder.encode(nonsense, StandardCharsets.UTF_8))
                            .body())
                    .as(nonsense)
                    .contains(YearMonth.now(ServerClock.JAPAN) + "の合計はありません。");
        }
        assertThat(Jsoup.parse(colleague.get("/presence").body()).select("#board.app-board--list"))
                .hasSize(1);
        assertThat(Jsoup.parse(colleague.get("/presence?view=cards").body()).select("#board.app-board--list"))
                .as("his own choice")
                .isEmpty();
    }

    @Test
    void business_hours_that_make_no_sense_are_refused_in_words_and_stay_where_they_were_typed() {
        HttpResponse<String> answer = FormPage.open(administrator, PAGE)
                .type("from", "18:00")
                .type("until", "09:00")
                .type("holidays", "2026-12-29\n2026-12-30")
                .press("update");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("営業する曜日と、終了が開始より後になる時刻を入力してください。");
        assertThat(page.selectFirst("input[id$=from]").val()).isEqualTo("18:00");
        assertThat(page.selectFirst("textarea[id$=holidays]").val()).isEqualTo("2026-12-29\n2026-12-30");
        answer = FormPage.of(administrator, PAGE, answer)
                .type("from", "08:30")
                .type("holidays", "あした")
                .press("update");
        page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert]").text()).contains("「あした」は日付として読み取れません。");
        assertThat(page.selectFirst("input[id$=from]").val()).isEqualTo("08:30");
        FormPage.of(administrator, PAGE, answer).type("holidays", "2026/12/29").press("update");
        page = Jsoup.parse(administrator.get(PAGE).body());
        assertThat(page.selectFirst("input[id$=from]").val()).isEqualTo("08:30");
        assertThat(page.selectFirst("textarea[id$=holidays]").val()).isEqualTo("2026-12-29");
    }

    /** R37: no browser of the organisation opens its camera, whoever had consented. */
    @Test
    void where_the_camera_is_forbidden_the_start_page_says_so_and_no_page_starts_one() {
        colleague.press("/presence/start", "allow");
        assertThat(eyes(colleague)).isEqualTo("true");
        FormPage form = FormPage.open(administrator, PAGE);
        form.document().select("input[id$=camera_input]").removeAttr("checked");
        form.press("update");

        assertThat(eyes(colleague)).isEqualTo("false");
        Document start = Jsoup.parse(colleague.get("/presence/start").body());
        assertThat(start.text()).contains("カメラによる顔認証を使わない設定になっています。");
        assertThat(start.select("#preview, button[id$=allow], #enrolment")).isEmpty();
        colleague.with("Origin", Enishi.url().toString().replaceAll("/$", ""));
        assertThat(colleague
                        .post("/presence/heartbeat", Map.of("face", "PRESENT", "active", "true"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(colleague
                        .post("/presence/heartbeat", Map.of("face", "OFF", "active", "true"))
                        .statusCode())
                .isEqualTo(200);
    }

    private static String eyes(Visitor visitor) {
        return Jsoup.parse(visitor.get("/mypage").body()).getElementById("eyes").attr("data-camera");
    }
}
