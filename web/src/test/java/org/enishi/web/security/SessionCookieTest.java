package org.enishi.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookieTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:8080", "http://[::1]:8080"})
    void is_plain_only_on_the_own_machine(String url) {
        assertThat(SessionCookie.isPlainDemo(URI.create(url))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost:8443",
                "http://enishi.example",
                "http://localhost.evil.example",
                "http://10.0.0.1"
            })
    void is_bound_to_tls_everywhere_else(String url) {
        assertThat(SessionCookie.isPlainDemo(URI.create(url))).isFalse();
    }
}
