package org.enishi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/organisation/users", "/announcement?id=5", "/academic/projects/0b7e-44?tab=open&page=2"})
    void leads_back_to_the_page_that_was_wanted(String wanted) {
        assertThat(ReturnAddress.from(wanted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/x//evil.example",
                "javascript:alert(1)",
                "/a?x=\r\nSet-Cookie: a=b",
                "/a?u=http://evil.example",
                "/a#//evil",
                "/%2f/evil.example",
                ""
            })
    void leads_home_instead_of_to_another_site(String wanted) {
        assertThat(ReturnAddress.from(wanted)).isEqualTo("/index");
    }

    @Test
    void leads_home_when_nothing_was_wanted() {
        assertThat(ReturnAddress.from(null)).isEqualTo("/index");
    }
}
