package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Whoever looks a colleague up in ユーザー一覧 reads his 役職 with his name, in the list and on his page. USR-31. */
class OfficeShownIT extends FromOutside {

    @Test
    void the_list_and_the_page_of_a_person_say_his_office_with_his_name() {
        Visitor colleague = Enishi.signedIn(People.INSTITUTION_MEMBER);
        String wanted = URLEncoder.encode("結城 達夫", StandardCharsets.UTF_8);
        Document list =
                Jsoup.parse(colleague.get("/organisation/users?q=" + wanted).body());
        Element row = list.selectFirst("tr:has(a[href*='user?id='])");
        assertThat(row.text()).contains("結城 達夫", "教授", "工学部 機械工学科");

        Document page = Jsoup.parse(colleague
                .get(row.selectFirst("a[href*='user?id=']").attr("href"))
                .body());
        assertThat(page.select("h2#person").text()).isEqualTo("結城 達夫 教授");
        assertThat(page.select("dl.app-facts").text()).contains("役職 教授", "部署 工学部 機械工学科");
    }
}
