package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.enishi.it.Crowds;
import org.enishi.st.pages.UsersPage;
import org.enishi.st.pages.UsersPlan;
import org.junit.jupiter.api.Test;

/** グループに追加, from the user list: shown first, done to many at once, taken back. PE-55. */
class UsersGroupST extends InBrowser {

    private static final String ACT = "グループに追加";

    private final String name = "grouped-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void theChosenComeIntoAGroupAndTheOthersAreToldWhyNotAndAllOfItIsTakenBack() {
        Visitor visitor = visitors.as(Crowds.university(name, 60));
        open(visitor, "受付");
        open(visitor, "営業");
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        users.checkbox("p000004@").check();
        users.checkbox("p000005@").check();
        users.checkbox("p000000@").check();

        UsersPlan plan = users.ask(ACT);
        assertThat(plan.no("noGroup")).isFocused();
        assertThat(plan.dialog()).containsText("2名に「グループに追加」を行います。よろしいですか？");
        assertThat(plan.dialog()).containsText("利用中のユーザのみ追加できます。");
        Soundness.assertSound(visitor, "ja");
        plan.dialog().getByLabel("内線グループ").selectOption("営業");
        visitor.settle();
        plan.goAhead();
        assertThat(visitor.page().getByText("2名を内線グループ「営業」に追加しました。")).isVisible();
        assertThat(users.bar()).isHidden();
        Soundness.assertSound(visitor, "ja");

        users.checkbox("p000004@").check();
        users.ask(ACT);
        plan.dialog().getByLabel("内線グループ").selectOption("営業");
        visitor.settle();
        assertThat(plan.dialog()).containsText("変更なし 1");
        assertThat(plan.dialog().getByText("はい")).hasCount(0);
        plan.leave("noGroup");

        users.checkbox("p000005@").check();
        users.ask(ACT).goAhead();
        users.undo();
        assertThat(visitor.page().getByText("2名を元に戻しました。")).isVisible();
        visitor.open("/presence/groups");
        assertThat(groups(visitor)).containsText(new String[] {"受付（0名）", "営業（2名）"});
    }

    @Test
    void whereThereIsNoGroupTheWayToOneIsShownAndOneActLeavesNothingOfAnother() {
        Visitor visitor = visitors.as(Crowds.university(name, 20));
        visitor.open("/organisation/users?sort=mail");
        UsersPage users = new UsersPage(visitor);
        users.checkbox("p000004@").check();
        UsersPlan plan = users.ask(ACT);
        assertThat(plan.dialog()).containsText("内線グループがまだありません。");
        assertThat(plan.dialog().locator("a[href='/presence/groups']")).isVisible();
        Soundness.assertSound(visitor, "ja");
        plan.leave("noGroup");

        plan = users.ask("利用停止");
        assertThat(plan.dialog()).containsText("利用停止");
        assertThat(plan.dialog()).not().containsText("内線グループ");
        assertThat(plan.no()).isFocused();
        plan.leave();
    }

    private static Locator groups(Visitor visitor) {
        return visitor.page().locator("main .app-list__text");
    }

    private static void open(Visitor visitor, String group) {
        visitor.open("/presence/groups");
        visitor.page().locator("input[id$=newName]").fill(group);
        visitor.through(() -> visitor.page().locator("button[id$=open]").click());
    }
}
