package org.enishi.st;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** That the fixture notices what it promises to notice: a test is worth what it would have found. */
class BrowserFixtureST extends InBrowser {

    @Test
    void visitorIsJapanese() {
        assertThat(visitor().open("/it/page").status()).isEqualTo(200);
        assertThat(visitor().page().title()).isEqualTo("頁");
        assertThat(visitor().page().evaluate("navigator.language")).isEqualTo("ja-JP");
        assertThat(visitor().page().evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
                .isEqualTo("Asia/Tokyo");
    }

    @Test
    void soundPageHasNoViolation() {
        visitor().at(Viewport.PHONE).open("/it/page");
        assertThat(visitor().page().evaluate("innerWidth")).isEqualTo(Viewport.PHONE.width());
        Accessibility.assertNoViolations(visitor());
    }

    @Test
    void pictureWithoutTextIsAViolation() {
        visitor().open("/it/page?flaw=picture");
        assertThatThrownBy(() -> Accessibility.assertNoViolations(visitor())).hasMessageContaining("image-alt");
    }

    @Test
    void complaintsOfTheBrowserAreHeard() {
        visitor().open("/it/page?flaw=console");
        visitor().open("/it/page?flaw=script");
        visitor().open("/it/page?flaw=missing");
        assertThat(visitor().complaints()).hasSize(3);
        visitor().complaints().clear();
    }

    @Test
    void wantedErrorIsNoComplaint() {
        visitor().expectAnswer(404).open("/it/page?flaw=missing");
        assertThat(visitor().complaints()).isEmpty();
    }

    @Test
    void visitorsDoNotShareCookies() {
        visitor().open("/it/page");
        visitor().page().evaluate("document.cookie = 'mine=1'");
        Visitor other = visitors.another();
        other.open("/it/page");
        assertThat(other.page().evaluate("document.cookie")).isEqualTo("");
    }
}
