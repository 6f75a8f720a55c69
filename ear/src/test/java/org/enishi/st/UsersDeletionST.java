package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.st.pages.UsersPage;
import org.enishi.st.pages.UsersPlan;
import org.junit.jupiter.api.Test;

/** 削除: what it says before it is done, and who takes over what would be without anybody. USR-24, U8, BE-19. */
class UsersDeletionST extends InBrowser {

    private final String name = "deletion-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void deletionNamesThePersonAndWhatFollowsAndStartsAtNo() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        alone(visitor, "伊藤 一郎", "受付");
        visitor.open("/organisation/users?q=" + name + "&sort=mail");
        UsersPage users = new UsersPage(visitor);
        assertThat(users.row("first@").locator("[data-act]")).hasCount(0);

        UsersPlan plan = users.delete("p000004@");
        assertThat(plan.dialog()).containsText("伊藤 一郎さんを削除します。よろしいですか？");
        assertThat(plan.dialog()).containsText("30日以内であれば復元できます。");
        assertThat(plan.dialog()).containsText("担当中の案件、参加中のチャットはありません。");
        assertThat(plan.dialog().locator("a[href='/presence/groups']")).hasText("内線グループ「受付」");
        assertThat(plan.dialog()).containsText("削除と同時に、引継ぎ先の人が担当します。");
        Soundness.assertSound(visitor, "ja");
        assertThat(plan.no()).isFocused();
        plan.leave();
        assertThat(users.row("p000004@")).hasCount(1);

        users.delete("p000004@").goAhead();
        assertThat(users.row("p000004@")).hasCount(0);
        assertThat(visitor.place()).isEqualTo("organisation/users?q=" + name + "&sort=mail");
        users.undo();
        assertThat(users.row("p000004@")).hasCount(1);
    }

    @Test
    void whoeverIsChosenTakesOverWhatTheDeletedLeaveAlone() {
        Visitor visitor = visitors.as(Crowds.university(name, 20));
        alone(visitor, "伊藤 一郎", "代表電話");
        visitor.open("/organisation/users?q=" + name + "&sort=mail");
        UsersPage users = new UsersPage(visitor);

        UsersPlan plan = users.delete("p000004@");
        String self = plan.successor().locator("option:checked").innerText();
        assertThat(plan.successor()).not().containsText("伊藤 一郎");
        String colleague = plan.successor().locator("option").allInnerTexts().stream()
                .filter(one -> !one.equals(self))
                .findFirst()
                .orElseThrow();
        plan.successor().selectOption(colleague);
        plan.goAhead();
        assertThat(users.row("p000004@")).hasCount(0);

        visitor.open("/presence/groups");
        visitor.through(() -> visitor.page().locator("button[id$=edit]").click());
        Locator members = visitor.page().locator("input[type=checkbox]:checked");
        assertThat(members).hasCount(1);
        assertThat(members).hasAccessibleName(colleague.split(" / ")[0]);
    }

    /** In an 内線グループ of which nobody else is. */
    private static void alone(Visitor visitor, String person, String group) {
        visitor.open("/presence/groups");
        visitor.page().locator("input[id$=newName]").fill(group);
        visitor.through(() -> visitor.page().locator("button[id$=open]").click());
        visitor.through(() -> visitor.page().locator("button[id$=edit]").click());
        visitor.page()
                .getByText(person, new Page.GetByTextOptions().setExact(true))
                .click();
        visitor.through(() -> visitor.page().locator("button[id$=update]").click());
    }
}
