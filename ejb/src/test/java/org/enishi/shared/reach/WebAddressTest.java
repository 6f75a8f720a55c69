package org.enishi.shared.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void aPlaceWithinThePageAndAPasswordAreNotAskedFor() {
        assertThat(WebAddress.read("https://me:secret@Www.Example:8443/a/b?c=d#e"))
                .contains(new WebAddress(true, "www.example", 8443, "/a/b?c=d"));
    }

    @Test
    void japaneseIsWrittenAsTheWebWritesIt() {
        assertThat(WebAddress.read("http://例え.example/研究?名=|")).get().satisfies(address -> {
            assertThat(address.host()).isEqualTo("xn--r8jz45g.example");
            assertThat(address.path()).isEqualTo("/%E7%A0%94%E7%A9%B6?%E5%90%8D=%7C");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "gopher://a.example/",
                "http://",
                "http:///a",
                "http://a b/",
                "http://a.example:99999/",
                "http://[fe80::1%25eth0]/",
                "//a.example/"
            })
    void whatIsNoAddressOfTheWebIsNone(String text) {
        assertThat(WebAddress.read(text)).isEmpty();
    }

    @Test
    void noLetterEndsTheRequestBeforeItsEnd() {
        assertThat(WebAddress.read("http://a.example/x\r\nHost: inner\r\n\r\nGET /"))
                .get()
                .satisfies(address -> assertThat(address.path())
                        .doesNotContain("\r")
                        .doesNotContain("\n")
                        .doesNotContain(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "https://b.example/z,https://b.example/z",
        "//b.example/z,http://b.example/z",
        "/z?q=1,http://a.example:8080/z?q=1",
        "z,http://a.example:8080/x/z",
        "?q,http://a.example:8080/x/?q"
    })
    void aPageMaySendOnInFewWords(String location, String to) {
        assertThat(WebAddress.read("http://a.example:8080/x/y?old").flatMap(here -> here.next(location)))
                .isPresent()
                .isEqualTo(WebAddress.read(to));
    }

    @Test
    void itSendsOnToNoOtherKindOfAddress() {
        assertThat(WebAddress.read("http://a.example/").flatMap(here -> here.next("file:///etc/passwd")))
                .isEmpty();
    }
}
