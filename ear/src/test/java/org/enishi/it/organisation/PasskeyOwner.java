package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.PasskeyDevice;
import org.enishi.it.People;
import org.enishi.it.Visitor;

/** Somebody of an organisation of his own, with a device. */
final class PasskeyOwner {

    static final String PAGE = "/passkeys";
    private static final String SIGN_IN = "/sign-in";

    private final String login;
    private final Visitor visitor;

    private PasskeyOwner(String login, Visitor visitor) {
        this.login = login;
        this.visitor = visitor;
    }

    static PasskeyOwner of(String name) {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        String login = "second@" + name + ".example";
        return new PasskeyOwner(login, Enishi.signedIn(login));
    }

    static PasskeyOwner ofOperator(String name) {
        Enishi.visitor().send("PUT", "/it/members?kind=OPERATOR&name=" + name + "&password=" + People.PASSWORD);
        String login = "second@" + name + ".example";
        return new PasskeyOwner(login, Enishi.signedIn(login));
    }

    String login() {
        return login;
    }

    Visitor visitor() {
        return visitor;
    }

    /** The page that hands the offer to the browser. */
    FormPage begin() {
        return FormPage.of(
                visitor,
                PAGE,
                FormPage.open(visitor, PAGE).type("password", People.PASSWORD).press("begin"));
    }

    static String offerOf(FormPage page) {
        return page.document().selectFirst("[data-passkey=make]").attr("data-offer");
    }

    PasskeyDevice registered() {
        PasskeyDevice device = new PasskeyDevice(Enishi.url());
        register(device);
        assertThat(visitor.get(PAGE).body()).contains("登録日時");
        return device;
    }

    HttpResponse<String> register(PasskeyDevice device) {
        FormPage page = begin();
        return make(page, device, offerOf(page));
    }

    static HttpResponse<String> make(FormPage page, PasskeyDevice device, String offer) {
        return page.type("name", "電話").type("made", device.make(offer)).press("make");
    }

    /** What the sign-in page of this visitor has to sign. */
    static String question(Visitor somebody, String half) {
        HttpResponse<String> answer =
                somebody.with("Origin", Enishi.url().toString()).post("/sign-in/passkey", Map.of("half", half));
        somebody.without("Origin");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    static HttpResponse<String> enter(Visitor somebody, PasskeyDevice device) {
        FormPage page = FormPage.open(somebody, SIGN_IN);
        return page.type("said", device.answer(question(somebody, ""))).press("byPasskey");
    }

    static HttpResponse<String> say(Visitor somebody, String words) {
        return FormPage.open(somebody, SIGN_IN).type("said", words).press("byPasskey");
    }

    /** After the password; the page that asks for the second half. */
    FormPage half(Visitor somebody) {
        return FormPage.of(somebody, SIGN_IN, somebody.signIn(SIGN_IN, login, People.PASSWORD));
    }

    static String halfOf(FormPage page) {
        return page.document().selectFirst("input[name=half]").val();
    }
}
