package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** An announcement is new to each of its readers until he has read it, wherever he comes from. PE-16, NAV-08. */
class AnnouncementReadIT extends FromOutside {

    private static final String LIST = "/announcements";

    private final String title = "一度だけの連絡 " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void it_is_marked_unread_until_it_was_opened_and_the_notice_of_it_is_read_by_that() {
        FormPage.open(Enishi.signedIn(People.OPERATOR), "/operator/announcement-edit")
                .type("title", title)
                .type("body", "本文")
                .type("audience", "SUPPORTER")
                .press("save");
        Visitor reader = Enishi.signedIn(People.SUPPORTER_MEMBER);
        Visitor colleague = Enishi.signedIn(People.SUPPORTER_ADMINISTRATOR);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(rowOf(colleague, LIST).text()).contains("未読"));
        assertThat(rowOf(reader, LIST).text()).contains("未読");
        assertThat(rowOf(reader, "/index").text()).contains("未読");
        assertThat(unread(reader)).contains(title);

        String page = rowOf(reader, LIST).selectFirst("a").attr("href");
        assertThat(reader.get(page).body()).contains("本文");

        assertThat(rowOf(reader, LIST).text()).doesNotContain("未読");
        assertThat(unread(reader)).doesNotContain(title);
        assertThat(rowOf(colleague, LIST).text()).as("he has not read it").contains("未読");
    }

    private Element rowOf(Visitor visitor, String list) {
        return Jsoup.parse(visitor.get(list).body()).selectFirst(".app-list__item:has(a:contains(" + title + "))");
    }

    private static String unread(Visitor visitor) {
        return Jsoup.parse(visitor.get("/notices?only=unread").body())
                .select("main .app-list")
                .text();
    }
}
