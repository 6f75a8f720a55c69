package org.enishi.it.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Addresses that carry an id, opened by somebody who may not know the thing. R19. */
class ForeignIdsIT extends FromOutside {

    @Test
    void what_belongs_to_others_is_answered_byte_for_byte_like_what_does_not_exist() {
        Visitor stranger = Enishi.signedIn(People.INSTITUTION_MEMBER);
        List<String> foreign = linksOf(Enishi.signedIn(People.OPERATOR)).stream()
                .filter(link -> !linksOf(stranger).contains(link))
                .toList();
        assertThat(foreign).as("announcements for others").isNotEmpty();
        for (String link : foreign) {
            HttpResponse<String> others = stranger.get(link);
            HttpResponse<String> nothing = stranger.get("/announcement?id=" + UUID.randomUUID());
            assertThat(others.statusCode()).isEqualTo(404).isEqualTo(nothing.statusCode());
            assertThat(withoutIds(others)).isEqualTo(withoutIds(nothing));
        }
    }

    @Test
    void what_is_no_id_at_all_is_answered_the_same() {
        Visitor visitor = Enishi.signedIn(People.INSTITUTION_MEMBER);
        for (String id : List.of("", "1", "'--", "%27%20or%201=1", "0".repeat(500))) {
            assertThat(visitor.get("/announcement?id=" + id).statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
        assertThat(visitor.get("/announcement").statusCode()).isEqualTo(404);
    }

    private static List<String> linksOf(Visitor visitor) {
        return Jsoup.parse(visitor.get("/announcements").body()).select("a[href*='/announcement?id=']").stream()
                .map(link -> link.attr("href"))
                .toList();
    }

    /** What differs in any two answers: nonces, and the number of the request. */
    private static String withoutIds(HttpResponse<String> answer) {
        Document page = Jsoup.parse(answer.body());
        page.select("[nonce]").removeAttr("nonce");
        page.select("input[name='jakarta.faces.ViewState']").removeAttr("value");
        return page.html()
                .replaceAll("csp\\.init\\('[^']*'\\)", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "");
    }
}
