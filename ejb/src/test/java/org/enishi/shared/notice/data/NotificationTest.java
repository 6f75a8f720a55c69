package org.enishi.shared.notice.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sign-in",
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/a\r\nb",
                "/a\u2028b"
            })
    void aLinkLeadsNowhereElse(String link) {
        Notification notification = Notification.of("U-6");

        assertThatThrownBy(() -> notification.linkingTo(link)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatItNamesIsOneLineEach() {
        assertThat(Notification.of("U-6", "a\nb", 3).arguments()).containsExactly("a b", "3");
    }

    @Test
    void aReasonOfFailureQuotesNoLink() {
        SendFailure failure = new SendFailure(true, "554 spam: https://enishi.example.jp/reset?t=SECRET found\r\n");

        assertThat(failure.reason()).isEqualTo("554 spam: \u2026 found");
    }
}
