package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.Test;

/** The user list in the hands of an administrator: narrow down, choose, look first, do, take back. USR-03, PE-50 to PE-55. */
class UsersGridST extends InBrowser {

    private final String name = "grid-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theFourColumnsThatEverybodyKnowsComeFirstAndTheRestExtendsToTheRight() {
        Visitor visitor = visitors.as(Crowds.university(name, 30));
        UsersPage users = UsersPage.open(visitor);
        java.util.List<String> headings =
                users.headings().allInnerTexts().stream().map(String::strip).toList();
        assertThat(headings).containsSubsequence("メールアドレス", "名前", "権限", "削除", "状態", "案件発信", "最終ログイン", "操作");
        assertThat(headings.indexOf("メールアドレス")).isEqualTo(1);
        visitor.photograph(java.nio.file.Path.of("/tmp/help/grid-1440.png"));
        visitor.at(Viewport.PHONE);
        visitor.photograph(java.nio.file.Path.of("/tmp/help/grid-375.png"));
    }
}
