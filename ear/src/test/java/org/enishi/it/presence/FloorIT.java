package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The board in rooms and on a wall, and a word across the room. PE-46, PRS-06, DIR-08. */
class FloorIT extends FromOutside {

    private static final String GROUPS = "/presence/groups";

    private final String name = "floor-" + UUID.randomUUID();
    private Visitor first;
    private Visitor second;

    @BeforeEach
    void two_colleagues() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        first = Enishi.signedIn("first@" + name + ".example");
        second = Enishi.signedIn("second@" + name + ".example");
    }

    @Test
    void groups_are_rooms_in_their_order_and_whoever_is_in_none_stands_beside_them() {
        research();
        for (String view : new String[] {"floor", "groups"}) {
            Document board = Jsoup.parse(second.get("/presence?view=" + view).body());
            assertThat(board.select("#board.app-board--" + view + " > .app-room > h2")
                            .eachText())
                    .containsExactly("研究室 在席中 0名 ／ 1名", "グループなし 在席中 0名 ／ 1名");
            assertThat(board.select(".app-room:eq(0) .app-person div > :first-child")
                            .eachText())
                    .containsExactly("試験 first");
            assertThat(board.select(".app-room:eq(1) .app-person--own")).hasSize(1);
        }
        assertThat(Jsoup.parse(second.get("/presence?group=研究室").body())
                        .select(".app-person a, .app-person b")
                        .eachText())
                .contains("試験 first");
        assertThat(Jsoup.parse(second.get("/presence/reasons").body())
                        .select("select[id$=group] option")
                        .eachText())
                .containsExactly(name + "（すべてのグループ）", "研究室");
    }

    /** First into a group, through the page of the groups. */
    private void research() {
        FormPage.open(first, GROUPS).type("newName", "研究室").press("open");
        HttpResponse<String> editing = FormPage.open(first, GROUPS).press("edit");
        FormPage form = FormPage.of(first, GROUPS, editing);
        String box = form.document().select("label:containsOwn(試験 first)").attr("for");
        form.document().getElementById(box).attr("checked", "checked");
        assertThat(form.press("update").statusCode()).isEqualTo(302);
        assertThat(Jsoup.parse(first.get(GROUPS).body())
                        .selectFirst(".app-list__text")
                        .text())
                .isEqualTo("研究室（1名）");
    }

    /** PRS-07: a thousand people are a page of a third of a megabyte. */
    @Test
    void each_person_costs_the_board_no_more_than_three_hundred_and_thirty_bytes() {
        String crowd = "floor-" + UUID.randomUUID();
        Enishi.visitor().send("PUT", "/it/members?more=60&name=" + crowd + "&password=" + People.PASSWORD);
        String many =
                Enishi.signedIn("second@" + crowd + ".example").get("/presence").body();
        assertThat(Jsoup.parse(many).select("#board > li")).hasSize(62);
        assertThat((bytes(many) - bytes(second.get("/presence").body())) / 60).isLessThanOrEqualTo(330);
    }

    private static int bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8).length;
    }

    @Test
    void a_name_that_is_refused_stays_where_it_was_typed() {
        String typed = "あ".repeat(41);
        HttpResponse<String> answer =
                FormPage.open(first, GROUPS).type("newName", typed).press("open");
        assertThat(answer.body()).contains("内線グループ名称は40文字以内で入力してください。");
        assertThat(Jsoup.parse(answer.body()).selectFirst("input[id$=newName]").val())
                .isEqualTo(typed);
    }

    @Test
    void the_wall_has_no_menus_and_nothing_on_it_can_be_changed() {
        Document wall = Jsoup.parse(second.get("/presence/wall?view=list").body());
        assertThat(wall.select("#board.app-board--list > .app-person")).hasSize(2);
        assertThat(wall.select("#board").attr("data-place")).isNotEmpty();
        assertThat(wall.select("nav, header, dialog, main form, main button, .app-person a"))
                .isEmpty();
        assertThat(Enishi.visitor().get("/presence/wall").statusCode()).isEqualTo(303);
    }

    @Test
    void a_word_to_whoever_is_there_is_answered_from_his_board() {
        second.press("/presence", "begin");
        second.with("Origin", Enishi.url().toString().replaceAll("/$", ""));
        second.post("/presence/heartbeat", Map.of("face", "OFF", "active", "true"));
        second.without("Origin");
        String colleague = Jsoup.parse(first.get("/presence").body())
                .selectFirst("a[href*=colleague]")
                .attr("href");
        FormPage.open(first, colleague).press("wave");

        Document board = Jsoup.parse(second.get("/presence").body());
        assertThat(board.select(".app-wave p").text()).isEqualTo("試験 firstさんからひと声がありました。今、話せますか？");
        assertThat(board.select(".app-wave button").eachText()).containsExactly("受ける", "あとで");
        assertThat(FormPage.open(second, "/presence").press("take").statusCode())
                .isEqualTo(302);
        assertThat(Jsoup.parse(second.get("/presence").body()).select(".app-wave"))
                .isEmpty();
        assertThat(Jsoup.parse(first.get("/notices").body()).text()).contains("試験 secondさんがひと声を受けました。");
    }
}
