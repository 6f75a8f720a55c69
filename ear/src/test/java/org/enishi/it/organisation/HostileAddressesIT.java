package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.enishi.it.Enishi;
import org.enishi.it.FormPage;
import org.enishi.it.FromOutside;
import org.enishi.it.People;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Addresses that only look like those of the own organisation, as they come through the doors: the form and the file. R21. */
class HostileAddressesIT extends FromOutside {

    private static final String OWN = "door.example";

    static final List<String> HOSTILE = List.of(
            "a@evil.example",
            "a@sub.door.example",
            "a@door.example.evil.example",
            "a@evildoor.example",
            "a@evil-door.example",
            "a@door.example@evil.example",
            "a@door@evil.example",
            "a@evil.example@door.example",
            "a\uff20door.example",
            "a@door\uff0eexample",
            "a@\uff44\uff4f\uff4f\uff52.example",
            "a@door.example.",
            "a@.door.example",
            "a@door..example",
            "a @door.example",
            "a@ door.example",
            "a@door.example\r\nBcc: b@evil.example",
            "a@door.example\u0001",
            "a\u0001@door.example",
            "a@evil.example(door.example)",
            "a@door.example(comment)",
            "a(comment)@door.example",
            "\"a@evil.example\"@door.example",
            "\"a\"@door.example",
            "a\\@door.example",
            "<a@door.example>",
            "A <a@door.example>",
            "a@door.example,b@evil.example",
            "a@door.example;b@evil.example",
            "b%evil.example@door.example",
            "evil.example!b@door.example",
            "@evil.example:a@door.example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a@d\u043eor.example",
            "a@xn--dor-6cd.example",
            "a@door.ex\u0430mple",
            "a@door.example\u200b",
            "a@door\u00ad.example",
            "\u202ea@door.example",
            "田中@door.example",
            "a@door",
            ".a@door.example",
            "a..b@door.example");

    private static Visitor administrator;

    @BeforeAll
    static void somebody_administers() {
        Enishi.visitor().send("PUT", "/it/members?name=door&password=" + People.PASSWORD);
        administrator = Enishi.signedIn("first@" + OWN);
    }

    @ParameterizedTest(name = "[{index}]")
    @FieldSource("HOSTILE")
    void the_form_refuses_it_and_says_why(String address) {
        Document answer = Jsoup.parse(FormPage.open(administrator, "/organisation/user-add")
                .type("name", "高岡 太郎")
                .type("kana", "たかおか たろう")
                .type("mail", address)
                .type("role", "MEMBER")
                .press("add")
                .body());

        assertThat(answer.select("[role=alert]").text()).contains("値が不正です（");
        assertThat(answer.select("#f\\:mailMessage").text())
                .as("also beside the field")
                .contains("値が不正です（");
        assertThat(answer.select("#f\\:mail").attr("aria-invalid")).isEqualTo("true");
        assertThat(answer.select("#f\\:mail").attr("aria-describedby")).contains("f:mailMessage");
        assertThat(answer.select("#f\\:mail").val()).as("to be mended").isNotEmpty();
        assertThat(answer.select("#f\\:name").val()).as("what was typed stays").isEqualTo("高岡 太郎");
        assertNobodyCame();
    }

    @Test
    void the_file_refuses_all_of_them() {
        String file = "名前,名前（かな）,メールアドレス,ユーザ権限\r\n"
                + HOSTILE.stream()
                        .map(address -> "高岡 太郎,たかおか たろう,\"" + address.replace("\"", "\"\"") + "\",一般権限")
                        .collect(Collectors.joining("\r\n"));

        Document plan = Jsoup.parse(FormPage.open(administrator, "/organisation/user-import")
                .upload("file", file.getBytes(StandardCharsets.UTF_8), "check")
                .body());

        assertThat(plan.select("dl.app-facts").text()).isEqualTo("登録可 0 値が不正 " + HOSTILE.size() + " 重複 0 既存 0 上限超過 0");
        assertThat(plan.select("button[id$=begin]")).isEmpty();
        assertNobodyCame();
    }

    private static void assertNobodyCame() {
        assertThat(Jsoup.parse(administrator.get("/organisation/users").body())
                        .select("tbody tr")
                        .eachText())
                .hasSize(2);
    }
}
