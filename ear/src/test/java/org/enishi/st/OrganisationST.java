package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.enishi.shared.demo.DemoData;
import org.enishi.st.pages.Question;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator does on the page of an organisation and to the lists for all of them. ORG-03, ORG-07. */
class OrganisationST extends InBrowser {

    private final String name = "st" + UUID.randomUUID().toString().substring(0, 8);
    private final String second = "second-" + name + ".example";
    private Visitor operator;

    @BeforeEach
    void theOperatorIsThere() {
        operator = visitors.as(People.OPERATOR);
    }

    @Test
    void aDomainIsAddedVerifiedAndRemoved() {
        openOrganisation();
        operator.page().getByLabel("追加するドメイン").fill(second);
        press("claimForm:claim");
        assertSaid("ドメインを追加しました。");
        assertThat(main()).containsText("未確認");

        chooseDomain();
        operator.page().getByText("DNSのTXTレコード", exact()).click();
        operator.page()
                .getByLabel("内容", new Page.GetByLabelOptions().setExact(true))
                .fill("6月1日に確認");
        press("domainForm:verify");
        assertSaid("ドメインを確認済にしました。");

        chooseDomain();
        operator.page()
                .getByLabel("内容", new Page.GetByLabelOptions().setExact(true))
                .fill("譲渡");
        ask("domainForm:remove");
        assertSaid("ドメインを削除しました。");
        assertThat(operator.page().getByRole(AriaRole.TABLE)).containsText("譲渡");
    }

    @Test
    void anOrganisationIsPausedResumedAndChangedInItsFields() {
        openOrganisation();
        ask("f:pause");
        assertThat(main()).containsText("理由または内容を500文字以内で入力してください。");
        operator.page().getByLabel("理由").fill("申し出");
        ask("f:pause");
        assertSaid("利用休止にしました。");
        operator.page().getByLabel("理由").fill("再開の申し出");
        ask("f:resume");
        assertSaid("利用を再開しました。");
        operator.page().getByText("食品", exact()).click();
        press("fieldForm:change");
        assertSaid("分野を変更しました。");
        assertThat(main().locator("dd").getByText("食品")).isVisible();
        Soundness.assertSound(operator, "ja");
    }

    @Test
    void theColumnsOfTheListAreChosenAndStayChosen() {
        operator.open("/operator/organisations");
        assertThat(heading("法人番号")).hasCount(1);
        chooseColumn("法人番号", false);
        assertThat(heading("法人番号")).hasCount(0);
        assertThat(heading("地域")).hasCount(1);
        operator.open("/operator/organisations");
        assertThat(heading("法人番号")).hasCount(0);
        Soundness.assertSound(operator, "ja");
        chooseColumn("法人番号", true);
        assertThat(heading("法人番号")).hasCount(1);
    }

    @Test
    void theListSortsByWhatIsCountedAndCallsTheRegionByItsName() {
        operator.open("/operator/organisations");
        Locator region =
                operator.page().locator("main tbody tr").first().locator("td").nth(5);
        assertThat(region).not().hasText(DemoData.REGION);
        heading("ユーザー数").click();
        operator.settle();
        assertThat(heading("ユーザー数")).hasAttribute("aria-sort", "ascending");
        assertThat(operator.page()).hasURL(Pattern.compile("sort=people"));
    }

    private void chooseColumn(String label, boolean shown) {
        operator.page().locator("details.app-drop summary").click();
        operator.page().locator("[id='c']").getByLabel(label).setChecked(shown);
        operator.through(() -> operator.page().locator("[id='c:choose']").click());
    }

    private Locator heading(String label) {
        return operator.page().locator("main thead th").filter(new Locator.FilterOptions().setHasText(label));
    }

    @Test
    void aMailDomainIsAddedToTheListAndTakenAway() {
        operator.open("/operator/masters");
        operator.page().locator("[id='domainForm:domain']").fill(second);
        press("domainForm:add");
        assertSaid("ドメインを追加しました。");
        Locator row = operator.page().locator("li").filter(new Locator.FilterOptions().setHasText(second));
        row.getByRole(AriaRole.BUTTON).click();
        operator.through(() -> new Question(operator).yes().click());
        assertSaid("ドメインを削除しました。");
        assertThat(row).hasCount(0);
    }

    @Test
    void aFieldIsPutIntoTheFormToBeCalledOtherwise() {
        operator.open("/operator/masters");
        Locator row = operator.page().locator("li").filter(new Locator.FilterOptions().setHasText("food"));
        row.getByRole(AriaRole.BUTTON).first().click();
        operator.settle();
        Locator form = operator.page().locator("form#f");
        assertThat(form.getByLabel("コード")).hasValue("food");
        assertThat(form.getByLabel("日本語名")).hasValue("食品");
        form.getByLabel("日本語名").fill("");
        operator.page().locator("[id='f:save']").click();
        operator.settle();
        assertThat(main()).containsText("名前を80文字以内で入力してください。");
        assertThat(form.getByLabel("英語名")).hasValue("Food Science");
    }

    private void openOrganisation() {
        Enishi.visitor().post("/it/applicants", Map.of("name", name));
        operator.open("/operator/organisations?q=" + name);
        operator.through(() -> main().locator("tbody a").first().click());
    }

    private void chooseDomain() {
        operator.page()
                .locator("[id='domainForm']")
                .getByText(second, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void press(String id) {
        operator.through(() -> operator.page().locator("[id='" + id + "']").click());
    }

    private void ask(String id) {
        operator.page().locator("[id='" + id + "']").click();
        new Question(operator).yes().click();
        operator.settle();
    }

    private void assertSaid(String words) {
        assertThat(operator.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
    }

    private Locator main() {
        return operator.page().getByRole(AriaRole.MAIN);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
