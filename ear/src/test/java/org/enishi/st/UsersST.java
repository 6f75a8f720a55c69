package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.enishi.it.People;
import org.enishi.st.pages.UsersPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding people: however their name is typed, and without losing the place in the list. */
class UsersST extends InBrowser {

    /** As many as there are, and the last one of them. */
    private static final Pattern ENDS_WITH_THE_LAST = Pattern.compile("(\\d+)件中 \\d+～\\1件");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "藤沢 正隆",
                "藤沢正隆",
                "藤沢　正隆",
                "ふじさわ まさたか",
                "フジサワ",
                "ﾌｼﾞｻﾜ",
                "  ふじさわ  ",
                "fujisawa",
                "FUJISAWA",
                "ｆｕｊｉｓａｗａ"
            })
    void nameIsFoundHoweverItIsTyped(String typed) {
        UsersPage users = UsersPage.open(visitors.as(People.INSTITUTION_MEMBER));
        users.search(typed);
        assertThat(users.names()).containsText(new String[] {"藤沢 正隆"});
        assertThat(users.searchField()).hasValue(typed);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"該当しない名前", "%", "_", "\\", "<b>", "' or '1'='1"})
    void whatNobodyIsCalledFindsNobody(String typed) {
        Visitor visitor = visitors.as(People.COMPANY_MEMBER);
        UsersPage users = UsersPage.open(visitor);
        users.search(typed);
        assertThat(users.rows()).hasText("該当するユーザーはいません。");
        assertThat(users.searchField()).hasValue(typed);
        users.clear();
        assertThat(visitor.place()).isEqualTo("organisation/users");
        assertThat(users.names()).not().hasCount(0);
    }

    @Test
    void emptyListIsSoundToo() {
        Visitor visitor = visitors.as(People.COMPANY_MEMBER);
        UsersPage users = UsersPage.open(visitor);
        users.search("該当しない名前");
        Soundness.assertSound(visitor, "ja");
    }

    @Test
    void placeInTheListSurvivesReloadAndReturnAndAnotherTab() {
        Visitor visitor = visitors.as(People.OPERATOR);
        UsersPage users = UsersPage.open(visitor);
        users.search("example");
        users.showRows("25");
        users.turnTo(3);
        assertThat(visitor.place()).isEqualTo("organisation/users?q=example&page=3&size=25");
        String first = users.names().first().innerText();

        visitor.through(() -> visitor.page().reload());
        assertAt(users, first);
        visitor.open("/links");
        visitor.through(() -> visitor.page().goBack());
        assertAt(users, first);
        Visitor tab = visitor.newTab();
        tab.open("/" + visitor.place());
        assertAt(new UsersPage(tab), first);
    }

    @Test
    void placeBeyondTheEndIsTheLastPage() {
        Visitor visitor = visitors.as(People.OPERATOR);
        visitor.open("/organisation/users?page=99999&size=200");
        assertThat(new UsersPage(visitor).pages()).hasText(ENDS_WITH_THE_LAST);
    }

    @Test
    void nonsenseInTheAddressIsTheUsualList() {
        Visitor visitor = visitors.as(People.OPERATOR);
        visitor.open("/organisation/users?page=-1&size=7&sort=%00");
        assertThat(new UsersPage(visitor).pages()).containsText("件中 1～50件");
    }

    @Test
    void searchLeadsToItsFirstPage() {
        Visitor visitor = visitors.as(People.OPERATOR);
        UsersPage users = UsersPage.open(visitor);
        users.turnTo(3);
        users.search("tatsunami-univ");
        assertThat(visitor.place()).isEqualTo("organisation/users?q=tatsunami-univ");
        assertThat(users.pages()).hasText("60件中 1～50件");
    }

    @Test
    void onlyTheOperatorSeesOtherOrganisations() {
        UsersPage all = UsersPage.open(visitors.as(People.OPERATOR));
        assertThat(all.rows().first()).containsText("大学");
        UsersPage own = UsersPage.open(visitors.as(People.COMPANY_MEMBER));
        assertThat(own.rows()).containsText(new String[] {"howatari-seiki.example"});
        own.search("fujisawa");
        assertThat(own.rows()).hasText("該当するユーザーはいません。");
    }

    private static void assertAt(UsersPage users, String firstName) {
        assertThat(users.names().first()).hasText(firstName);
        assertThat(users.pages()).containsText("件中 51～75件");
        assertThat(users.searchField()).hasValue("example");
    }
}
