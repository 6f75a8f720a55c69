package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.portal.PageDesk;
import org.enishi.portal.PublicPageService;
import org.enishi.portal.data.PageDeskRow;
import org.enishi.portal.data.PageDraft;
import org.enishi.portal.data.PageReading;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.enishi.shared.time.ServerClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was published for a later day can be taken back until that day. NAV-04, USR-09. */
class PageWithdrawalIT extends FromInside {

    @Inject
    private PageDesk desk;

    @Inject
    private PublicPageService pages;

    @Inject
    private Ground ground;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private MovableClock moved;

    @Inject
    private Clock clock;

    private final String region = "zw-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID operator;
    private UUID member;

    @BeforeEach
    void a_region_of_its_own() {
        operator = ground.active(
                ground.organisationIn(region, OrganisationKind.OPERATOR, "o" + region), Role.ADMINISTRATOR, "one");
        member = ground.active(
                ground.organisationIn(region, OrganisationKind.COMPANY, "c" + region), Role.MEMBER, "one");
    }

    @AfterEach
    void the_clock_goes_right_again() {
        moved.reset();
    }

    @Test
    void what_is_scheduled_can_be_withdrawn_until_its_day_and_asks_nobody_then() {
        publish(PublicPage.TERMS, "今の", null, false);
        publish(PublicPage.TERMS, "次の", today().plusDays(2), true);
        ground.act(operator);
        assertThat(row(PublicPage.TERMS).last()).isEqualTo(3);
        assertThatThrownBy(() -> desk.withdraw(PublicPage.TERMS, 2))
                .as("another one was published since")
                .isInstanceOf(StaleEdit.class);
        desk.withdraw(PublicPage.TERMS, 3);
        assertThatThrownBy(() -> desk.withdraw(PublicPage.TERMS, 3)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> desk.withdraw(PublicPage.TERMS, 2))
                .as("in force")
                .isInstanceOf(RuleViolated.class);

        assertThat(desk.read(PublicPage.TERMS).body()).as("a draft again").isEqualTo("次の");
        assertThatThrownBy(() -> asVisitor(PublicPage.TERMS, 3)).isInstanceOf(NotFound.class);
        moved.move(Duration.ofDays(2));
        ground.act(member);
        assertThat(currentActor.get().isEntering()).as("asked for nothing").isFalse();
        ground.act(operator);
        publish(PublicPage.TERMS, "それから", null, false);
        assertThat(asVisitor(PublicPage.TERMS, null).inForce()).isEqualTo(3);
        assertThat(ground.actsOf(operator)).contains("PAGE_WITHDRAWN edition 3>2");
    }

    private PageReading asVisitor(PublicPage page, Integer edition) {
        currentActor.forget();
        return pages.read(page, region, edition);
    }

    private void publish(PublicPage page, String body, LocalDate from, boolean consent) {
        ground.act(operator);
        PageDraft read = desk.read(page);
        desk.publish(page, new PageDraft(read.version(), read.base(), body, "", body + "を公開", from, consent));
    }

    private PageDeskRow row(PublicPage page) {
        return desk.list().stream()
                .filter(one -> one.page() == page)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ServerClock.JAPAN);
    }
}
