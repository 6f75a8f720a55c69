package org.enishi.st.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.enishi.st.Visitor;

/** The people whom one may see. */
public final class UsersPage {

    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

    private final Visitor visitor;

    /** Where the visitor was led to it. */
    public UsersPage(Visitor visitor) {
        this.visitor = visitor;
    }

    public static UsersPage open(Visitor visitor) {
        visitor.open("/organisation/users");
        return new UsersPage(visitor);
    }

    public Locator searchField() {
        return visitor.page().getByRole(AriaRole.MAIN).getByRole(AriaRole.SEARCHBOX);
    }

    public void search(String text) {
        searchField().fill(text);
        visitor.through(() -> searchField().press("Enter"));
    }

    public void clear() {
        visitor.through(() -> visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("条件クリア"))
                .click());
    }

    public Locator rows() {
        return visitor.page().locator("tbody tr");
    }

    /** The names of the people, as the rows show them. */
    public Locator names() {
        return visitor.page().locator("tbody tr a[href^='/organisation/user?']");
    }

    /** The page of one person. */
    public Locator link(String name) {
        return visitor.page()
                .locator("tbody")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** How many there are, and which of them are shown. */
    public Locator pages() {
        return visitor.page().locator(".ui-paginator-current");
    }

    public Locator pageButton(int number) {
        return visitor.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(number + "ページ").setExact(true));
    }

    public void turnTo(int number) {
        pageButton(number).click();
        visitor.settle();
    }

    public Locator rowsPerPage() {
        return visitor.page().getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("1ページの行数"));
    }

    public void showRows(String size) {
        rowsPerPage().selectOption(size);
        visitor.settle();
    }

    /** As a person types, without pressing anything afterwards. */
    public void type(String text) {
        visitor.page()
                .waitForResponse("**/organisation/users**", () -> searchField().pressSequentially(text));
        visitor.settle();
    }

    /** How many were found, as it is read aloud. */
    public Locator found() {
        return visitor.page().locator("[id='f:found'] [role=status]");
    }

    public void narrow(String facet, String value) {
        visitor.through(() -> facet(facet).selectOption(new SelectOption().setLabel(value)));
    }

    public Locator facet(String label) {
        return visitor.page().locator("#search").getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    public Locator chips() {
        return visitor.page().locator(".app-chip");
    }

    public void remove(String chip) {
        visitor.through(() ->
                chips().filter(new Locator.FilterOptions().setHasText(chip)).click());
    }

    public Locator view(String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    public void keepView(String name) {
        visitor.page().getByText("この条件を保存").click();
        visitor.page().getByLabel("表示の名前").fill(name);
        visitor.through(() -> visitor.page().locator("[id='k:keep']").click());
    }

    public Locator headings() {
        return visitor.page().locator("thead th");
    }

    /** By what it shows: read aloud, it also says how it sorts. */
    public Locator heading(String label) {
        return visitor.page()
                .locator("thead th")
                .filter(new Locator.FilterOptions().setHas(visitor.page().getByText(label, EXACTLY)));
    }

    public void sortBy(String label) {
        heading(label).click();
        visitor.settle();
    }

    public Locator row(String text) {
        return rows().filter(new Locator.FilterOptions().setHasText(text));
    }

    public Locator checkbox(String text) {
        return row(text).getByRole(AriaRole.CHECKBOX);
    }

    public Locator everybodyOnThePage() {
        return visitor.page().getByLabel("このページの全員を選択");
    }

    /** What can be done to the chosen. */
    public Locator bar() {
        return visitor.page().locator("#bulk");
    }

    public Locator wholeList() {
        return visitor.page().locator("#wholeList");
    }

    public UsersPlan ask(String act) {
        bar().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
        visitor.settle();
        return new UsersPlan(visitor);
    }

    public UsersPlan askOf(String person, String act) {
        row(person)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("操作"))
                .click();
        visitor.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(act).setExact(true))
                .click();
        visitor.settle();
        return new UsersPlan(visitor);
    }

    public void openHistoryOf(String person) {
        row(person)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("操作"))
                .click();
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("操作履歴"))
                .click();
    }

    public UsersPlan delete(String person) {
        row(person)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("削除"))
                .click();
        visitor.settle();
        return new UsersPlan(visitor);
    }

    /** What was done. */
    public Locator report() {
        return visitor.page().locator("[id='f:report'] [role=status]");
    }

    public void undo() {
        visitor.page().locator("[id='f:undo'], [id='f:undoGroup']").click();
        visitor.settle();
    }

    public UsersSettingsDialog settings() {
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("表示設定"))
                .click();
        return new UsersSettingsDialog(visitor);
    }
}
