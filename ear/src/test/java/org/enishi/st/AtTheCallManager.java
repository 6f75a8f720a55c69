package org.enishi.st;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.junit.jupiter.api.BeforeEach;

/** An administrator at the pages of the call manager, in an organisation of two that no other test knows. */
abstract class AtTheCallManager extends InBrowser {

    final String name = "calls-" + UUID.randomUUID().toString().substring(0, 8);
    Visitor administrator;

    @BeforeEach
    void anOrganisationOfItsOwn() {
        Enishi.visitor().send("PUT", "/it/members?name=" + name + "&password=" + People.PASSWORD);
        administrator = visitors.as("first@" + name + ".example");
    }

    Locator main() {
        return administrator.page().getByRole(AriaRole.MAIN);
    }

    Locator button(String label) {
        return administrator
                .page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }
}
