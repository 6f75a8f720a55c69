package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.LawPage;
import org.enishi.it.MailBox;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Coming in and staying in, as it is done by forms and mails. U1 to U5, U11, U12, R9, R10, R12, R28, PE-61, PE-62. */
class EntryFormsIT extends FromOutside {

    private static final String OWN = "ninjin tamago yane 42";
    private static Visitor administrator;

    @BeforeAll
    static void somebody_administers() {
        Enishi.visitor().send("PUT", "/it/members?name=entry&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@entry.example");
    }

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void before_the_first_sign_in_is_done_every_other_view_leads_back_to_it() {
        Visitor person = enter("crawls");
        LawPage law = LawPage.read();
        for (String view : law.views()) {
            HttpResponse<String> answer = person.get(view);
            if (law.opens(view, LawPage.ENTERING) || law.opens(view, LawPage.ANYBODY)) {
                assertThat(answer.statusCode()).as(view).isEqualTo(200);
            } else {
                assertThat(answer.headers().firstValue("Location")).as(view).hasValue("/first-sign-in");
            }
        }
        assertThat(FormPage.open(person, "/first-sign-in")
                        .type("password", "short")
                        .press("choose")
                        .body())
                .contains("文字以上で入力してください");
    }

    @Test
    void the_steps_lead_from_the_mailed_password_to_the_first_page() {
        Visitor person = enter("walks");
        FormPage.open(person, "/first-sign-in").type("password", OWN).press("choose");
        assertThat(FormPage.open(person, "/first-sign-in").document().text()).contains("2／3　利用規約");
        FormPage.open(person, "/first-sign-in").press("agree");
        FormPage profile = FormPage.open(person, "/first-sign-in");
        assertThat(profile.document().select("input[id$=:name]").val()).isEqualTo("高岡 walks");

        HttpResponse<String> done = profile.press("confirm");

        assertThat(done.headers().firstValue("Location").orElseThrow()).endsWith("/index");
        assertThat(person.get("/index").statusCode()).isEqualTo(200);
        assertThat(Enishi.visitor().signIn("walks@entry.example", OWN).statusCode())
                .isEqualTo(302);
    }

    @Test
    void whoever_leaves_in_the_middle_goes_on_with_the_link_of_a_mail_once() {
        Visitor person = enter("leaves");
        FormPage.open(person, "/first-sign-in").press("leave");
        String link = MailBox.of("leaves@entry.example").linkInMail(2);

        Visitor again = Enishi.visitor();
        again.get(link);
        assertThat(FormPage.open(again, link)
                        .press("goOn")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .as("to open it uses nothing up")
                .endsWith("/first-sign-in");
        assertThat(FormPage.open(again, "/first-sign-in").document().text()).contains("1／3");
        assertThat(FormPage.open(Enishi.visitor(), link).press("goOn").body()).contains("使用済みか、有効期限が切れています");
    }

    @Test
    void an_expired_password_says_so_and_offers_to_ask_the_administrators() {
        invite("late");
        String password = MailBox.of("late@entry.example").passwordInMail(1);
        Enishi.moveClock(Duration.ofDays(7));
        Visitor person = Enishi.visitor();
        assertThat(person.signIn("late@entry.example", "wrong password of mine").body())
                .doesNotContain("有効期限が切れています");

        FormPage late = FormPage.of(person, "/sign-in", person.signIn("late@entry.example", password));

        assertThat(late.document().text()).contains("初回ログインパスワードの有効期限が切れています");
        assertThat(FormPage.of(person, "/sign-in", late.press("ask")).document().text())
                .contains("再発行の依頼を管理者に送りました");
        assertThat(MailBox.of("first@entry.example").text(1)).contains("高岡 late");
    }

    @Test
    void fields_that_no_form_has_change_nothing() {
        Visitor person = Enishi.signedIn("second@entry.example");
        invite("plain");
        String before =
                administrator.get("/it/members?login=plain@entry.example").body();

        FormPage.open(person, "/mypage")
                .type("name", "試験 second")
                .type("kana", "しけん たろう")
                .smuggle("profileForm:role", "MEMBER")
                .smuggle("role", "MEMBER")
                .smuggle("profileForm:mail", "evil@entry.example")
                .smuggle("account.state", "DELETED")
                .press("change");
        Visitor member = enter("smuggles");
        FormPage.open(member, "/first-sign-in")
                .smuggle("passwordForm:role", "ADMINISTRATOR")
                .smuggle("profileForm:confirm", "profileForm:confirm")
                .smuggle("step", "DONE")
                .press("choose");

        assertThat(administrator.get("/it/members?login=second@entry.example").body())
                .isEqualTo("ADMINISTRATOR true 試験 second");
        assertThat(administrator.get("/it/members?login=smuggles@entry.example").body())
                .startsWith("MEMBER false");
        assertThat(administrator.get("/it/members?login=plain@entry.example").body())
                .isEqualTo(before);
    }

    @Test
    void nobody_changes_the_name_of_somebody_else() {
        invite("named");
        String id = administrator
                .get("/organisation/users")
                .body()
                .replaceAll("(?s).*user\\?id=([0-9a-f-]{36})[^>]*>高岡 named<.*", "$1");

        FormPage.open(administrator, "/organisation/user?id=" + id)
                .smuggle("f:name", "別人 太郎")
                .smuggle("f:kana", "べつじん たろう")
                .smuggle("f:mail", "x@entry.example")
                .press("reissue");

        assertThat(administrator.get("/it/members?login=named@entry.example").body())
                .isEqualTo("MEMBER false 高岡 named");
    }

    @Test
    void an_address_changes_by_the_links_in_both_mailboxes_and_only_with_the_password() {
        Enishi.visitor().send("PUT", "/it/members?name=moves&password=" + People.PASSWORD);
        Visitor person = Enishi.signedIn("second@moves.example");
        assertThat(ask(person, "new@moves.example", "wrong").body()).contains("現在のパスワードが正しくありません");
        assertThat(ask(person, "new@elsewhere.example", People.PASSWORD).body()).contains("値が不正です（");
        ask(person, "new@moves.example", People.PASSWORD);

        String leave = MailBox.of("second@moves.example").linkInMail(1);
        String take = MailBox.of("new@moves.example").linkInMail(1);
        Visitor anybody = Enishi.visitor();
        assertThat(FormPage.open(anybody, take).press("confirm").body()).contains("もう一方のメールアドレス");
        assertThat(FormPage.open(anybody, take).press("confirm").body()).contains("使用済みか");
        assertThat(person.get("/index").statusCode()).isEqualTo(200);
        assertThat(FormPage.open(anybody, leave).press("confirm").body()).contains("メールアドレスを変更しました");

        assertThat(person.get("/index").statusCode()).as("the old sign-in").isEqualTo(303);
        assertThat(Enishi.visitor().signIn("new@moves.example", People.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_forgotten_password_is_mailed_to_one_address_only_with_a_link_of_ours() {
        Enishi.visitor().send("PUT", "/it/members?name=forgets&password=" + People.PASSWORD);
        Visitor person = Enishi.visitor().with("X-Forwarded-Host", "evil.example");
        FormPage form = FormPage.open(person, "/forgot-password");
        form.type("mail", "second@forgets.example")
                .smuggle("mail", "evil@forgets.example")
                .press("ask");

        String link = MailBox.of("second@forgets.example").linkInMail(1);
        assertThat(MailBox.of("second@forgets.example").text(1))
                .contains(Enishi.url() + link)
                .doesNotContain("evil");
        HttpResponse<String> done =
                FormPage.open(person, link).type("password", OWN).press("reset");

        assertThat(done.body()).contains("新しいパスワードでサインインしてください");
        assertThat(person.get("/index").statusCode())
                .as("nobody is signed in by it")
                .isEqualTo(303);
        assertThat(person.get(link).body()).contains("使用済みか");
        assertThat(Enishi.visitor().signIn("second@forgets.example", OWN).statusCode())
                .isEqualTo(302);
    }

    @Test
    void the_own_page_lists_where_one_is_signed_in_and_what_was_tried() {
        Enishi.visitor().send("PUT", "/it/members?name=sits&password=" + People.PASSWORD);
        Enishi.visitor().signIn("second@sits.example", "wrong password of mine");
        Visitor desk = Enishi.visitor().with("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36");
        desk.signIn("second@sits.example", People.PASSWORD);
        Visitor train = Enishi.visitor().with("User-Agent", "Mozilla/5.0 (iPhone; Mac OS X) Safari/604.1");
        train.signIn("second@sits.example", People.PASSWORD);

        FormPage own = FormPage.open(desk, "/mypage");
        assertThat(own.document().select("#openSignIns tbody tr").eachText())
                .hasSize(2)
                .anyMatch(row -> row.startsWith("Windows / Chrome この端末"))
                .anyMatch(row -> row.startsWith("iPhone / Safari ") && !row.contains("この端末"));
        assertThat(own.document().select("#signInLog tbody tr").eachText())
                .hasSize(3)
                .anyMatch(row -> row.contains("サインインの拒否"));

        train.press("/index", "signOut");
        assertThat(FormPage.open(desk, "/mypage").document().select("#openSignIns tbody tr"))
                .hasSize(1);
        own.press("everywhere");
        assertThat(desk.get("/index").statusCode()).isEqualTo(303);
    }

    @Test
    void one_sign_in_is_ended_from_another_device_and_only_that_one() {
        Enishi.visitor().send("PUT", "/it/members?name=mislaid&password=" + People.PASSWORD);
        Visitor desk = Enishi.signedIn("second@mislaid.example");
        Visitor phone = Enishi.visitor().with("User-Agent", "Mozilla/5.0 (iPhone; Mac OS X) Safari/604.1");
        phone.signIn("second@mislaid.example", People.PASSWORD);
        Visitor colleague = Enishi.signedIn("first@mislaid.example");

        FormPage own = FormPage.open(desk, "/mypage");
        assertThat(own.document().select("#openSignIns tbody tr:has(button)").text())
                .startsWith("iPhone / Safari");
        own.press(":end");

        assertThat(phone.get("/index").headers().firstValue("Location").orElse(""))
                .startsWith("/sign-in?ended=true");
        assertThat(desk.get("/index").statusCode()).isEqualTo(200);
        assertThat(colleague.get("/index").statusCode()).isEqualTo(200);
        assertThat(FormPage.open(desk, "/mypage").document().select("#openSignIns tbody tr"))
                .hasSize(1);
    }

    private static HttpResponse<String> ask(Visitor person, String address, String password) {
        return FormPage.open(person, "/mypage")
                .type("newAddress", address)
                .type("proof", password)
                .press("ask");
    }

    private static Visitor enter(String local) {
        invite(local);
        String login = local + "@entry.example";
        Visitor person = Enishi.visitor();
        assertThat(person.signIn(login, MailBox.of(login).passwordInMail(1)).statusCode())
                .isEqualTo(302);
        return person;
    }

    private static void invite(String local) {
        assertThat(FormPage.open(administrator, "/organisation/user-add")
                        .type("name", "高岡 " + local)
                        .type("kana", "たかおか たろう")
                        .type("mail", local + "@entry.example")
                        .type("role", "MEMBER")
                        .press("add")
                        .body())
                .contains("ユーザ追加に成功しました");
    }
}
