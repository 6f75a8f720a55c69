package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only the own domain, whatever somebody writes to look like it. R21. */
class MailAddressTest {

    private static final Set<String> OWN = Set.of("own.example", "日本.example");
    private static final FreeMail FREE = new FreeMail(Set.of("gmail.com", "ocn.ne.jp"));

    /** The own domain is own.example; somebody else's is evil.example. */
    static final List<String> HOSTILE = List.of(
            "a@evil.example",
            "a@sub.own.example",
            "a@own.example.evil.example",
            "a@evilown.example",
            "a@evil-own.example",
            "a@own.example@evil.example",
            "a@own@evil.example",
            "a@evil.example@own.example",
            "a\uff20own.example",
            "a@own\uff0eexample",
            "a@\uff4f\uff57\uff4e.example",
            "a@own.example.",
            "a@.own.example",
            "a@own..example",
            "a@own.example ",
            " a@own.example",
            "a @own.example",
            "a@ own.example",
            "a@own.example\n",
            "a@own.example\r\nBcc: b@evil.example",
            "a@own.example\u0000",
            "a\u0000@own.example",
            "a@evil.example(own.example)",
            "a@own.example(comment)",
            "a(comment)@own.example",
            "\"a@evil.example\"@own.example",
            "\"a\"@own.example",
            "a\\@own.example",
            "<a@own.example>",
            "A <a@own.example>",
            "a@own.example,b@evil.example",
            "a@own.example;b@evil.example",
            "b%evil.example@own.example",
            "evil.example!b@own.example",
            "@evil.example:a@own.example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "a@\u043ewn.example",
            "a@xn--wn-emc.example",
            "a@own.ex\u0430mple",
            "a@own.example\u200b",
            "a@own\u00ad.example",
            "a@own.example\u2028",
            "\u202ea@own.example",
            "田中@own.example",
            "a@日本.example",
            "a@own_example.example",
            "a@-own.example",
            "a@own-.example",
            "a@example",
            "a@localhost",
            "@own.example",
            "own.example",
            "a@",
            "",
            ".a@own.example",
            "a.@own.example",
            "a..b@own.example",
            "a".repeat(65) + "@own.example",
            "a@" + "o".repeat(64) + ".example",
            "a@" + "own.".repeat(80) + "example");

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whatOnlyLooksLikeTheOwnDomainIsRefused(String address) {
        assertThat(MailAddress.read(address)
                        .filter(read ->
                                AdmissionPolicy.canAdmitAt(read, OWN, FREE).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@own.example",
                "A.B-C_d+e@OWN.Example",
                "o'neil@own.example",
                "a@xn--wgv71a.example",
                "a@XN--WGV71A.example"
            })
    void theOwnDomainIsTakenInEverySpellingThatMailKnows(String address) {
        assertThat(AdmissionPolicy.canAdmitAt(MailAddress.typed(address), OWN, FREE))
                .isEmpty();
    }

    @Test
    void aFreeDomainIsRefusedWithEverythingBelowItAndSaysWhy() {
        for (String address : new String[] {"a@gmail.com", "a@ocn.ne.jp", "a@yyyy.ocn.ne.jp", "a@GMAIL.com"}) {
            assertThat(AdmissionPolicy.canAdmitAt(MailAddress.typed(address), Set.of("yyyy.ocn.ne.jp"), FREE))
                    .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("rule.address.free"));
        }
        assertThat(FREE.includes("notgmail.com")).isFalse();
        assertThat(FREE.includes("com")).isFalse();
    }

    @Test
    void theRefusalNamesTheDomainsThatWouldDo() {
        assertThat(AdmissionPolicy.canAdmitAt(MailAddress.typed("a@evil.example"), OWN, FREE))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.key()).isEqualTo("rule.address.domain");
                    assertThat(refusal.arguments()).containsExactly("own.example, xn--wgv71a.example");
                });
    }
}
