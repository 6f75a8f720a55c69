package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.enishi.it.Authenticator;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.LawPage;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The second step of signing in, as it is done by forms. PE-63. */
class SecondFactorFormsIT extends FromOutside {

    private static final String PAGE = "/second-factor";
    private static final String DEMANDED = "enishi.operator.second.factor";

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void setting_it_up_shows_a_picture_and_a_key_and_ends_with_codes_that_are_shown_once() {
        Visitor person = person("drawn");
        assertThat(FormPage.open(person, PAGE)
                        .type("password", "wrong")
                        .press("begin")
                        .body())
                .contains("現在のパスワードが正しくありません");
        FormPage picture = begin(person);
        Element drawing = picture.document().selectFirst("svg.app-qr");
        assertThat(drawing.outerHtml()).containsIgnoringCase("viewBox=\"0 0 ");
        assertThat(drawing.selectFirst("path").attr("d")).startsWith("M4 4h1v1h-1z");
        assertThat(picture.type("code", "000000").press("confirm").body()).contains("確認コードが正しくありません");

        List<String> recoveryCodes = confirm(person, picture);

        assertThat(recoveryCodes).hasSize(10);
        assertThat(person.get("/index").statusCode()).as("this sign-in goes on").isEqualTo(200);
        assertThat(person.get(PAGE).body()).doesNotContain(recoveryCodes.get(0)).contains("残りのリカバリーコード：10個");
    }

    @Test
    void the_password_alone_opens_nothing_any_more() {
        Visitor person = person("twice");
        FormPage picture = begin(person);
        Authenticator authenticator = authenticatorOf(picture);
        confirm(person, picture);
        Enishi.moveClock(Duration.ofMinutes(1));
        Instant later = Instant.now().plus(Duration.ofMinutes(1));
        Visitor again = Enishi.visitor();

        FormPage half = signIn(again, "/sign-in?next=%2Flinks", "twice");
        assertThat(half.document().text()).contains("確認コード").doesNotContain("サインインできませんでした");
        assertThat(again.get("/index").statusCode()).as("half a sign-in").isEqualTo(303);
        FormPage wrong =
                FormPage.of(again, "/sign-in", half.type("code", "000000").press("enter"));
        assertThat(wrong.document().text()).contains("確認コードが正しくないか");
        assertThat(wrong.type("code", authenticator.code(later))
                        .press("enter")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("/links"));
        assertThat(again.get("/index").statusCode()).isEqualTo(200);
    }

    @Test
    void a_recovery_code_takes_the_place_of_the_authenticator_once() {
        Visitor person = person("lost");
        List<String> recoveryCodes = confirm(person, begin(person));
        Visitor lost = Enishi.visitor();
        signIn(lost, "/sign-in", "lost").type("code", recoveryCodes.get(3)).press("enter");

        assertThat(lost.get("/index").statusCode()).isEqualTo(200);
        assertThat(lost.get(PAGE).body()).contains("残りのリカバリーコード：9個");
        Visitor thief = Enishi.visitor();
        signIn(thief, "/sign-in", "lost").type("code", recoveryCodes.get(3)).press("enter");
        assertThat(thief.get("/index").statusCode()).isEqualTo(303);
    }

    private static Visitor person(String name) {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        return person(name, "second");
    }

    private static Visitor person(String name, String local) {
        return Enishi.signedIn(local + "@" + name + ".example");
    }

    private static FormPage begin(Visitor person) {
        return FormPage.of(
                person,
                PAGE,
                FormPage.open(person, PAGE).type("password", People.PASSWORD).press("begin"));
    }

    private static Authenticator authenticatorOf(FormPage picture) {
        return new Authenticator(picture.document().selectFirst("#key").text());
    }

    /** The recovery codes. */
    private static List<String> confirm(Visitor person, FormPage picture) {
        String code = authenticatorOf(picture).code(Instant.now());
        return FormPage.of(person, PAGE, picture.type("code", code).press("confirm"))
                .document()
                .select("#codes code")
                .eachText();
    }

    private static FormPage signIn(Visitor visitor, String path, String name) {
        return FormPage.of(visitor, "/sign-in", visitor.signIn(path, "second@" + name + ".example", People.PASSWORD));
    }

    @Test
    void codes_are_renewed_and_all_of_it_is_taken_away_again_with_the_password() {
        Visitor person = person("undone");
        List<String> before = confirm(person, begin(person));
        assertThat(FormPage.open(person, PAGE)
                        .type("present", "wrong")
                        .press("takeAway")
                        .body())
                .contains("現在のパスワードが正しくありません");

        FormPage renewed = FormPage.of(
                person,
                PAGE,
                FormPage.open(person, PAGE).type("present", People.PASSWORD).press("renew"));
        assertThat(renewed.document().select("#codes code").eachText())
                .hasSize(10)
                .doesNotContainAnyElementsOf(before);

        FormPage.open(person, PAGE).type("present", People.PASSWORD).press("takeAway");
        assertThat(person.get("/index").statusCode()).as("this sign-in goes on").isEqualTo(200);
        assertThat(Enishi.visitor()
                        .signIn("second@undone.example", People.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void an_operator_who_sets_it_up_where_it_is_demanded_goes_on_with_all_he_may_do() {
        Enishi.visitor().send("PUT", "/it/members?kind=OPERATOR&name=demanded&password=" + People.PASSWORD);
        Enishi.withSetting(DEMANDED, "true", () -> {
            Visitor operator = person("demanded", "first");
            assertThat(operator.get("/operator/audit").headers().firstValue("Location"))
                    .hasValue("/first-sign-in");

            confirm(operator, begin(operator));

            assertThat(operator.get("/operator/audit").statusCode()).isEqualTo(200);
            assertThat(operator.get(PAGE).body()).doesNotContain("2段階認証を解除する");
        });
    }

    @Test
    void an_operator_without_one_gets_nowhere_where_it_is_demanded() {
        Enishi.withSetting(DEMANDED, "true", () -> {
            Visitor operator = Enishi.visitor();
            assertThat(operator.signIn(People.ENTERS_BY_KEYBOARD, People.PASSWORD)
                            .statusCode())
                    .isEqualTo(302);
            LawPage law = LawPage.read();
            for (String view : law.views()) {
                if (!law.opens(view, LawPage.ENTERING) && !law.opens(view, LawPage.ANYBODY)) {
                    assertThat(operator.get(view).headers().firstValue("Location"))
                            .as(view)
                            .hasValue("/first-sign-in");
                }
            }
            assertThat(operator.get("/first-sign-in").body()).contains("2段階認証を設定する");
            assertThat(operator.get("/second-factor").body()).contains("運営のアカウントでは");
        });
    }
}
