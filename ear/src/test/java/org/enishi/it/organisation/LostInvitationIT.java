package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.enishi.it.notice.Outbox;
import org.enishi.server.SmtpFault;
import org.enishi.server.SmtpRelay;
import org.enishi.server.TestBed;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody whom the mail with his password never reaches cannot say so himself. USR-08, USR-22. */
class LostInvitationIT extends FromOutside {

    private final SmtpRelay way = TestBed.current().smtp();
    private final String name = "lost-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void mail_arrives_again() {
        way.recover();
    }

    @Test
    void a_mail_with_a_password_that_is_refused_is_told_to_the_administrators_and_stands_in_the_list() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        Visitor administrator = Enishi.signedIn("first@" + name + ".example");
        String address = "nobody@" + name + ".example";
        way.behave(SmtpFault.answering("RCPT TO:<nobody", "550 5.1.1 No such user here"));

        FormPage.open(administrator, "/organisation/user-add")
                .type("name", "高岡 太郎")
                .type("kana", "たかおか たろう")
                .type("mail", address)
                .type("role", "MEMBER")
                .press("add");

        Outbox.awaitState(address, "DEAD");
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(rowOf(administrator, address)).contains("不達"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(
                                Jsoup.parse(administrator.get("/notices").body())
                                        .text())
                        .contains("高岡 太郎さん（" + address + "）へのログイン情報メールが届きませんでした。"));
    }

    private static String rowOf(Visitor administrator, String address) {
        return Jsoup.parse(administrator.get("/organisation/users").body()).select("tbody tr").stream()
                .map(row -> row.text())
                .filter(row -> row.contains(address))
                .findFirst()
                .orElse("");
    }
}
