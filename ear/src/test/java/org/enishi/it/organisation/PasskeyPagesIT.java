package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.PasskeyDevice;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Passkeys by the forms of the pages: how one comes and goes, what it opens. PE-63, R13, R52. */
class PasskeyPagesIT extends FromOutside {

    private static final String DEMANDED = "enishi.operator.second.factor";

    @AfterEach
    void the_clock_goes_right_again() {
        Enishi.resetClock();
    }

    @Test
    void a_registered_passkey_opens_without_a_password_and_the_log_says_so() {
        PasskeyOwner owner = PasskeyOwner.of("pk-opens");
        assertThat(FormPage.open(owner.visitor(), PasskeyOwner.PAGE)
                        .type("password", "wrong")
                        .press("begin")
                        .body())
                .contains("現在のパスワードが正しくありません");
        FormPage page = owner.begin();
        assertThat(page.type("name", "").press("make").body()).contains("パスキーの名前を60文字以内で");
        PasskeyDevice device = new PasskeyDevice(Enishi.url());
        FormPage done = FormPage.of(
                owner.visitor(),
                PasskeyOwner.PAGE,
                page.type("name", "仕事用の電話")
                        .type("made", device.make(PasskeyOwner.offerOf(page)))
                        .press("make"));
        assertThat(done.document().select("#codes code")).hasSize(10);
        assertThat(owner.visitor().get("/index").statusCode())
                .as("this sign-in goes on")
                .isEqualTo(200);

        Visitor again = Enishi.visitor();
        again.get("/sign-in");
        String before = again.sessionCookie().orElseThrow().getValue();
        HttpResponse<String> in = PasskeyOwner.enter(again, device);
        assertThat(in.statusCode()).as(Jsoup.parse(in.body()).text()).isEqualTo(302);
        assertThat(again.sessionCookie().orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(again.get("/mypage").body()).contains("サインイン（パスキー）");
        assertThat(again.get(PasskeyOwner.PAGE).body()).contains("仕事用の電話").doesNotContain("未使用");
        assertThat(PasskeyOwner.enter(Enishi.visitor(), device).statusCode())
                .as("and again")
                .isEqualTo(302);
    }

    @Test
    void the_offer_tells_a_random_handle_the_configured_host_and_what_is_there_already() {
        PasskeyOwner owner = PasskeyOwner.of("pk-offer");
        FormPage first = owner.begin();
        PasskeyDevice device = new PasskeyDevice(Enishi.url());
        assertThat(PasskeyOwner.offerOf(first))
                .contains("\"relyingParty\":\"" + Enishi.url().getHost() + "\"", "\"known\":[]");
        PasskeyOwner.make(first, device, PasskeyOwner.offerOf(first));
        assertThat(device.handle()).hasSize(43).doesNotContain("pk-offer");

        FormPage second = owner.begin();
        assertThat(PasskeyOwner.offerOf(second))
                .contains("\"handle\":\"" + device.handle() + "\"")
                .doesNotContain("\"known\":[]");
        assertThat(PasskeyOwner.make(second, device, PasskeyOwner.offerOf(second))
                        .body())
                .contains("このパスキーはすでに登録されています");
    }

    @Test
    void what_was_not_made_for_this_challenge_this_person_and_this_address_is_not_registered() {
        PasskeyOwner owner = PasskeyOwner.of("pk-made");
        PasskeyOwner other = PasskeyOwner.of("pk-made-other");
        String foreign = PasskeyOwner.offerOf(other.begin());
        assertThat(make(owner, new PasskeyDevice(Enishi.url()), foreign)).contains("パスキーを確認できませんでした");
        assertThat(owner.register(new PasskeyDevice(Enishi.url()).at("https://evil.example"))
                        .body())
                .contains("パスキーを確認できませんでした");
        assertThat(owner.register(new PasskeyDevice(Enishi.url()).belongingTo("evil.example"))
                        .body())
                .contains("パスキーを確認できませんでした");
        assertThat(owner.register(new PasskeyDevice(Enishi.url()).withoutRecognising())
                        .body())
                .contains("パスキーを確認できませんでした");
        FormPage page = owner.begin();
        assertThat(page.type("name", "電話")
                        .type("made", "{\"clientData\":7,\"attestation\":\"?\"}")
                        .press("make")
                        .body())
                .contains("パスキーを確認できませんでした");
        FormPage slow = owner.begin();
        PasskeyDevice device = new PasskeyDevice(Enishi.url());
        Enishi.moveClock(Duration.ofMinutes(6));
        assertThat(PasskeyOwner.make(slow, device, PasskeyOwner.offerOf(slow)).body())
                .contains("5分以上");
        assertThat(owner.visitor().get(PasskeyOwner.PAGE).body()).doesNotContain("登録日時");
    }

    private static String make(PasskeyOwner owner, PasskeyDevice device, String offer) {
        return PasskeyOwner.make(owner.begin(), device, offer).body();
    }

    @Test
    void after_the_password_the_passkey_takes_the_place_of_the_code() {
        PasskeyOwner owner = PasskeyOwner.of("pk-half");
        PasskeyDevice device = owner.registered();
        PasskeyDevice foreign = PasskeyOwner.of("pk-half-other").registered();
        Visitor somebody = Enishi.visitor();
        FormPage half = owner.half(somebody);
        assertThat(half.document().text()).contains("パスキーで確認する");
        assertThat(somebody.get("/index").statusCode()).as("half a sign-in").isEqualTo(303);
        String token = PasskeyOwner.halfOf(half);
        String question = PasskeyOwner.question(somebody, token);
        assertThat(question).doesNotContain("\"known\":[]");
        FormPage refused = FormPage.of(
                somebody,
                "/sign-in",
                half.type("said", foreign.answer(question)).press("byPasskey"));
        assertThat(refused.document().text()).contains("パスキーでサインインできませんでした");
        assertThat(somebody.get("/index").statusCode()).isEqualTo(303);

        String again = PasskeyOwner.question(somebody, token);
        assertThat(refused.type("said", device.answer(again)).press("byPasskey").statusCode())
                .isEqualTo(302);
        assertThat(somebody.get("/index").statusCode()).isEqualTo(200);
    }

    @Test
    void a_passkey_is_deleted_with_the_password_and_opens_nothing_afterwards() {
        PasskeyOwner owner = PasskeyOwner.of("pk-gone");
        PasskeyDevice device = owner.registered();
        Visitor elsewhere = Enishi.visitor();
        PasskeyOwner.enter(elsewhere, device);
        FormPage going = choose(owner);
        FormPage wrong = FormPage.of(
                owner.visitor(),
                PasskeyOwner.PAGE,
                going.type("present", "wrong").press("remove"));
        assertThat(wrong.document().text()).contains("現在のパスワードが正しくありません");
        wrong.type("present", People.PASSWORD).press("remove");

        assertThat(owner.visitor().get(PasskeyOwner.PAGE).body()).doesNotContain("登録日時");
        assertThat(elsewhere.get("/index").statusCode())
                .as("every other sign-in ends")
                .isEqualTo(303);
        assertThat(PasskeyOwner.enter(Enishi.visitor(), device).body()).contains("パスキーでサインインできませんでした");
        assertThat(Enishi.visitor().signIn(owner.login(), People.PASSWORD).statusCode())
                .as("the password is enough again")
                .isEqualTo(302);
    }

    private static FormPage choose(PasskeyOwner owner) {
        return FormPage.of(
                owner.visitor(),
                PasskeyOwner.PAGE,
                FormPage.open(owner.visitor(), PasskeyOwner.PAGE).press("choose"));
    }

    @Test
    void a_passkey_is_enough_for_the_operator_and_the_last_one_stays() {
        PasskeyOwner operator = PasskeyOwner.ofOperator("pk-operator");
        Enishi.withSetting(DEMANDED, "true", () -> {
            assertThat(operator.visitor().get("/operator/audit").headers().firstValue("Location"))
                    .hasValue("/first-sign-in");
            PasskeyDevice first = operator.registered();
            assertThat(operator.visitor().get("/operator/audit").statusCode()).isEqualTo(200);
            assertThat(choose(operator)
                            .type("present", People.PASSWORD)
                            .press("remove")
                            .body())
                    .contains("運営のアカウントでは2段階認証を解除できません");
            assertThat(PasskeyOwner.enter(Enishi.visitor(), first).statusCode()).isEqualTo(302);

            operator.registered();
            choose(operator).type("present", People.PASSWORD).press("remove");
            assertThat(operator.visitor().get(PasskeyOwner.PAGE).body()).containsOnlyOnce("登録日時");
        });
    }

    @Test
    void another_person_deletes_none_and_the_pages_may_use_passkeys() {
        PasskeyOwner owner = PasskeyOwner.of("pk-own");
        owner.registered();
        assertThat(owner.visitor().get(PasskeyOwner.PAGE).headers().firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("publickey-credentials-get=(self)", "publickey-credentials-create=(self)"));
        assertThat(Enishi.visitor().post("/sign-in/passkey", Map.of("half", "")).statusCode())
                .as("not from a page of ours")
                .isEqualTo(403);
    }
}
