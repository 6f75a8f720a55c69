package org.enishi.st;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.UUID;
import org.enishi.it.Enishi;
import org.enishi.it.People;
import org.junit.jupiter.api.Test;

/** Somebody says no to an administrator whom the operator has named. USR-28. */
class ObjectionST extends InBrowser {

    private final String name = "st" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void whoObjectsHaltsTheAppointmentAndTheOperatorSeesWhy() {
        Enishi.visitor().post("/it/applicants", Map.of("name", name));
        visitor().open(Letters.linkIn(Letters.to("old@" + name + ".example", "管理者の任命のお知らせ")));
        assertThat(visitor().page().getByRole(AriaRole.MAIN)).containsText(name + "で、試験 personさんが管理者に任命されます");
        Soundness.assertSound(visitor(), "ja");
        visitor().page().getByLabel("異議の理由").fill("在職しています");
        visitor()
                .through(() -> visitor()
                        .page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("異議を送信する"))
                        .click());
        assertThat(visitor().page().getByRole(AriaRole.MAIN)).containsText("異議を受け付けました。");

        Visitor operator = visitors.as(People.OPERATOR);
        operator.open("/operator/organisations?q=" + name);
        operator.through(() -> link(operator, name));
        operator.through(() -> link(operator, "管理者の任命"));
        assertThat(operator.page().getByRole(AriaRole.MAIN)).containsText("異議により停止");
        assertThat(operator.page().getByRole(AriaRole.MAIN)).containsText("在職しています");
        Soundness.assertSound(operator, "ja");
    }

    private static void link(Visitor visitor, String label) {
        visitor.page()
                .getByRole(AriaRole.MAIN)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
