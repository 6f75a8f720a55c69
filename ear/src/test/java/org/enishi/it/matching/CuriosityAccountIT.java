package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** 面白そう needs an account and a click, and nothing more: nobody unknown presses, no link does, and nobody is asked for a word. LIKE-18, LIKE-19. */
class CuriosityAccountIT extends FromOutside {

    @Test
    void nobody_presses_without_an_account() {
        Fair fair = Fair.of("account-none");
        String project = fair.project("口座の案件");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        Map<String, String> open = Pressing.page(member);

        Visitor anybody = Enishi.visitor();
        HttpResponse<String> answer = Pressing.press(anybody, open, project, true);
        assertThat(answer.body()).doesNotContain("curiosity\":{");
        assertThat(anybody.get("/academic/projects/" + project).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("/sign-in"));
        assertThat(count(member, project)).isEqualTo("0");
    }

    @Test
    void no_link_presses_also_when_somebody_with_an_account_follows_it() {
        Fair fair = Fair.of("account-link");
        String project = fair.project("リンクの案件");
        Visitor member = Enishi.signedIn(fair.memberOf("first"));
        String command =
                "jakarta.faces.partial.ajax=true&jakarta.faces.source=curious%3Apress&curious%3Apress=curious%3Apress"
                        + "&curious=curious&wanted=true&project=" + project;
        for (String link : List.of("/index?" + command, "/academic/projects/" + project + "?" + command)) {
            member.get(link);
        }
        assertThat(count(member, project)).isEqualTo("0");
        assertThat(Pressing.press(member, project, true).statusCode()).isEqualTo(200);
        assertThat(count(member, project)).as("a click does").isEqualTo("1");
    }

    @Test
    void it_is_one_button_and_the_help_beside_it_says_what_it_is_good_for_and_that_it_needs_an_account() {
        Fair fair = Fair.of("account-help");
        String project = fair.project("説明の案件");
        Document page = page(Enishi.signedIn(fair.memberOf("first")), project);
        assertThat(page.select(".app-curious input, .app-curious textarea, .app-curious form"))
                .isEmpty();
        assertThat(page.select(".app-curious button")).hasSize(1);
        assertThat(page.select(".app-popover__panel").text())
                .contains("コメントや正式な連絡よりも低いハードルで関心を伝えられるため、学内での連携がスムーズになります。"
                        + "また、関心が企業にも通知され、モチベーション向上や新たな案件発信のきっかけにもなります。")
                .contains("利用にはEnishiのアカウント発行が必要です。");
        assertThat(page.select(".app-popover__panel a:contains(「アカウント追加」の操作説明)").attr("href"))
                .isEqualTo("/help/guide#users");
    }

    private static String count(Visitor member, String project) {
        return page(member, project).selectFirst(".app-curious__count").text();
    }

    private static Document page(Visitor member, String project) {
        return Jsoup.parse(member.get("/academic/projects/" + project).body());
    }
}
