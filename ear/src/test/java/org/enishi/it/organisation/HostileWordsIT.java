package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.Halves;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.it.notice.Outbox;
import org.enishi.server.TestBed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Words that would like to be more than words: scripts, expressions, headers. R30, R33. */
class HostileWordsIT extends FromOutside {

    private static final int MANY = 300;

    private static final List<String> SEEDS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg onload=alert(1)>",
            "#{7*7}",
            "${7*7}",
            "#{facesContext.externalContext}",
            "%{7*7}",
            "{{7*7}}",
            "</textarea><script>x</script>",
            "javascript:alert(1)",
            "&lt;b&gt;",
            "]]><x/>",
            "\" onmouseover=\"alert(1)",
            "{0}'{1}",
            "${jndi:ldap://x}");

    private static Visitor administrator;

    @BeforeAll
    static void somebody_administers() {
        Enishi.visitor().send("PUT", "/it/members?name=words&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@words.example");
    }

    /** Family name and title; the kana accept nothing but kana. Both databases together show all of them. */
    @Test
    void three_hundred_names_and_titles_are_shown_as_they_were_typed() {
        Visitor person = Enishi.signedIn("second@words.example");
        List<String> wrong = new ArrayList<>();
        List<String> ours =
                Halves.inGroups(MANY, SEEDS.size()).mapToObj(words()::get).toList();
        for (String word : ours) {
            FormPage.open(person, "/mypage")
                    .type("name", word + " 太郎")
                    .type("kana", "たかおか たろう")
                    .type("jobTitle", word)
                    .press("change");
            Document own = Jsoup.parse(person.get("/mypage").body());
            String nameShown = own.select("input[id$=:name]").val();
            String titleShown = own.select("input[id$=:jobTitle]").val();
            boolean literally =
                    titleShown.equals(word) && nameShown.replace(" ", "").equals((word + "太郎").replace(" ", ""));
            if (!literally
                    || !own.select("img[src=x], svg[onload], [onmouseover*=alert], script:containsData(alert(1))")
                            .isEmpty()) {
                wrong.add(word + " is shown as " + nameShown + " and " + titleShown);
            }
        }
        assertThat(wrong).isEmpty();
        String last = ours.get(ours.size() - 1);
        assertThat(Jsoup.parse(administrator.get("/organisation/users").body())
                        .select("tbody")
                        .text())
                .contains(last);
    }

    @Test
    void three_hundred_names_of_a_file_are_shown_and_reported_as_they_stand_there() {
        List<String> words = words();
        String file = "名前,名前（かな）,メールアドレス,ユーザ権限\r\n"
                + IntStream.range(0, MANY)
                        .mapToObj(i -> "\"" + words.get(i).replace("\"", "\"\"") + " 太郎\",たかおか たろう,w" + i
                                + "@words.example,一般権限")
                        .collect(Collectors.joining("\r\n"));
        FormPage plan = FormPage.of(
                administrator,
                "/organisation/user-import",
                FormPage.open(administrator, "/organisation/user-import")
                        .upload("file", file.getBytes(StandardCharsets.UTF_8), "check"));

        assertThat(plan.document().select("img[src=x], svg[onload], [onmouseover]"))
                .isEmpty();
        String report = plan.press("planReport").body();
        assertThat(words).allMatch(word -> report.contains(word.replace("\"", "\"\"")));
        assertThat(report).doesNotContainPattern("\"49[0-9]* 太郎");
    }

    @Test
    void a_name_of_the_form_is_a_name_in_the_mail_and_never_a_header() throws Exception {
        List<String> names = List.of(
                "<script>alert(1)</script> 太郎",
                "#{7*7} ${7*7}",
                "{0}'{1} 太郎",
                "x\r\nBcc: hidden@words-evil.example 太郎",
                "x\u0000\" <hidden@words-evil.example>, \"y 太郎");
        for (int i = 0; i < names.size(); i++) {
            String address = "mail" + i + "@words.example";
            Document answer = Jsoup.parse(FormPage.open(administrator, "/organisation/user-add")
                    .type("name", names.get(i))
                    .type("kana", "たかおか たろう")
                    .type("mail", address)
                    .type("role", "MEMBER")
                    .press("add")
                    .body());
            if (administrator.get("/it/members?login=" + address).body().isEmpty()) {
                assertThat(answer.select("[role=alert]").text())
                        .as(names.get(i))
                        .contains("名前");
                continue;
            }
            Outbox.awaitState(address, "SENT");
            assertSingle(Outbox.arrived(address).get(0));
        }
        assertThat(Outbox.arrived("mail0@words.example").get(0).getContent().toString())
                .contains("<script>alert(1)</script> 太郎");
        assertThat(Outbox.arrived("mail1@words.example").get(0).getContent().toString())
                .contains("#{7*7} ${7*7}");
        assertThat(Outbox.arrived("mail2@words.example").get(0).getContent().toString())
                .contains("{0}'{1} 太郎");
        assertThat(TestBed.current().mail().getUserManager().getUserByEmail("hidden@words-evil.example"))
                .isNull();
    }

    private static void assertSingle(MimeMessage mail) throws Exception {
        assertThat(Collections.list(mail.getAllHeaders()))
                .as(GreenMailUtil.getHeaders(mail))
                .extracting(header -> header.getName())
                .doesNotContain("Bcc", "Cc", "Reply-To");
        assertThat(mail.getAllRecipients())
                .hasSize(1)
                .allMatch(to -> ((InternetAddress) to).getAddress().endsWith("@words.example"));
    }

    /** The seeds, each in twenty surroundings. */
    private static List<String> words() {
        return IntStream.range(0, MANY)
                .mapToObj(i -> SEEDS.get(i % SEEDS.size()) + (i / SEEDS.size()))
                .toList();
    }
}
