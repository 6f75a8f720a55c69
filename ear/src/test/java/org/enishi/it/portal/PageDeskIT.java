package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Applicants;
import org.enishi.it.organisation.Ground;
import org.enishi.organisation.ApplicationService;
import org.enishi.organisation.FirstSignIn;
import org.enishi.organisation.PasswordService;
import org.enishi.organisation.SessionService;
import org.enishi.organisation.TermsConsent;
import org.enishi.organisation.data.NewApplication;
import org.enishi.portal.AnnouncementService;
import org.enishi.portal.PageDesk;
import org.enishi.portal.PublicPageService;
import org.enishi.portal.data.PageDeskRow;
import org.enishi.portal.data.PageDraft;
import org.enishi.portal.data.PageEditionRow;
import org.enishi.portal.data.PageReading;
import org.enishi.portal.data.PublicPage;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Owing;
import org.enishi.shared.security.Role;
import org.enishi.shared.time.ServerClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The operator publishes what the public pages say, in editions, and whom the terms of use ask for agreement. NAV-04, USR-09. */
class PageDeskIT extends FromInside {

    @Inject
    private PageDesk desk;

    @Inject
    private PublicPageService pages;

    @Inject
    private TermsConsent consents;

    @Inject
    private AnnouncementService announcements;

    @Inject
    private SessionService sessions;

    @Inject
    private Ground ground;

    @Inject
    private Applicants applicants;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private MovableClock moved;

    @Inject
    private Clock clock;

    @Inject
    private FirstSignIn firstSignIn;

    @Inject
    private PasswordService passwords;

    @Inject
    private ApplicationService applications;

    private final String region = "zp-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID operator;
    private UUID colleague;
    private UUID member;

    @BeforeEach
    void a_region_of_its_own() {
        UUID office = ground.organisationIn(region, OrganisationKind.OPERATOR, "o" + region);
        operator = ground.active(office, Role.ADMINISTRATOR, "one");
        colleague = ground.active(office, Role.MEMBER, "two");
        member = ground.active(
                ground.organisationIn(region, OrganisationKind.COMPANY, "c" + region), Role.MEMBER, "one");
        ground.act(operator);
    }

    @AfterEach
    void the_clock_goes_right_again() {
        moved.reset();
    }

    @Test
    void what_the_product_brings_along_holds_until_something_is_published_and_a_draft_is_nobodys_business() {
        desk.keep(PublicPage.PRIVACY, draft(PublicPage.PRIVACY, "書きかけ", null, false));
        PageReading before = asVisitor(PublicPage.PRIVACY, null);
        assertThat(before.own()).isEmpty();
        assertThat(before.inForce()).isEqualTo(1);
        assertThat(before.editions()).isEmpty();

        ground.act(operator);
        assertThat(desk.read(PublicPage.PRIVACY).body()).isEqualTo("書きかけ");
        assertThat(row(PublicPage.PRIVACY).draftedAt()).isNotNull();
        publish(PublicPage.PRIVACY, "二つ目", null, false);
        assertThat(row(PublicPage.PRIVACY).draftedAt()).as("used up").isNull();
        assertThat(desk.read(PublicPage.PRIVACY).body()).as("to go on from").isEqualTo("二つ目");

        PageReading after = asVisitor(PublicPage.PRIVACY, null);
        assertThat(after.own().orElseThrow().body()).isEqualTo("二つ目");
        assertThat(after.editions()).extracting(PageEditionRow::revision).containsExactly("二つ目を公開");
        assertThat(asVisitor(PublicPage.PRIVACY, 1).own()).as("the first one").isEmpty();
        assertThatThrownBy(() -> asVisitor(PublicPage.PRIVACY, 3)).isInstanceOf(NotFound.class);
        assertThat(asVisitor(PublicPage.TERMS, null).editions())
                .as("another page")
                .isEmpty();
    }

    @Test
    void one_for_a_later_day_can_be_read_before_but_holds_from_then_on_and_older_ones_stay() {
        publish(PublicPage.APPLICATION, "今の", null, false);
        publish(PublicPage.APPLICATION, "次の", today().plusDays(3), false);
        assertThat(row(PublicPage.APPLICATION).ahead().edition()).isEqualTo(3);
        assertThat(asVisitor(PublicPage.APPLICATION, null).own().orElseThrow().body())
                .isEqualTo("今の");
        assertThat(asVisitor(PublicPage.APPLICATION, 3).own().orElseThrow().ahead())
                .isTrue();

        moved.move(java.time.Duration.ofDays(3));

        assertThat(asVisitor(PublicPage.APPLICATION, null).own().orElseThrow().body())
                .isEqualTo("次の");
        assertThat(asVisitor(PublicPage.APPLICATION, 2).own().orElseThrow().body())
                .isEqualTo("今の");
    }

    @Test
    void of_two_tabs_the_later_one_is_told_and_a_form_sent_twice_is_one_edition() {
        PageDraft first = draft(PublicPage.TERMS, "一人目", null, false);
        PageDraft second = draft(PublicPage.TERMS, "二人目", null, false);
        desk.keep(PublicPage.TERMS, first);
        assertThatThrownBy(() -> desk.keep(PublicPage.TERMS, second)).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> desk.publish(PublicPage.TERMS, second)).isInstanceOf(StaleEdit.class);
        PageDraft now = draft(PublicPage.TERMS, "三人目", null, false);
        desk.publish(PublicPage.TERMS, now);
        assertThatThrownBy(() -> desk.publish(PublicPage.TERMS, now)).isInstanceOf(StaleEdit.class);
        PageDraft fresh = draft(PublicPage.TERMS, "四人目", null, false);
        desk.publish(PublicPage.TERMS, fresh);
        assertThatThrownBy(() -> desk.publish(PublicPage.TERMS, fresh)).isInstanceOf(StaleEdit.class);
        assertThat(asVisitor(PublicPage.TERMS, null).editions()).hasSize(2);
    }

    @Test
    void nothing_wrong_is_published_and_each_edition_is_in_the_audit_log() {
        assertThatThrownBy(() -> publish(PublicPage.REMARKS, "", null, false)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> publish(PublicPage.REMARKS, "昨日", today().minusDays(1), false))
                .isInstanceOf(RuleViolated.class);
        assertThat(asVisitor(PublicPage.REMARKS, null).editions()).isEmpty();
        ground.act(operator);
        publish(PublicPage.REMARKS, "注意", null, false);
        assertThat(ground.actsOf(operator)).containsExactly("PAGE_PUBLISHED edition 1>2");
    }

    @Test
    void another_region_keeps_its_own_and_only_the_operator_writes() {
        publish(PublicPage.TERMS, "この地域", null, true);
        String other = "x" + region;
        ground.act(ground.active(
                ground.organisationIn(other, OrganisationKind.OPERATOR, "p" + region), Role.ADMINISTRATOR, "one"));
        assertThat(currentActor.get().isEntering()).isFalse();
        assertThat(desk.read(PublicPage.TERMS).body()).isEmpty();
        assertThat(pages.read(PublicPage.TERMS, region, null).own())
                .as("whatever region is asked for")
                .isEmpty();
        ground.act(member);
        assertThatThrownBy(() -> desk.list()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void terms_that_ask_for_agreement_hold_everybody_up_once_and_the_operator_too() {
        publish(PublicPage.TERMS, "新しい規約", null, true);
        for (UUID person : List.of(operator, colleague, member)) {
            ground.act(person);
            assertThat(currentActor.get().owes(Owing.CONSENT)).isTrue();
            assertThatThrownBy(() -> announcements.latest(1)).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> desk.list()).isInstanceOf(NotPermitted.class);
            assertThat(consents.state().agreed()).isEqualTo(1);
            assertThatThrownBy(() -> consents.agree(1))
                    .as("an edition that holds no more")
                    .isInstanceOf(RuleViolated.class);
            consents.agree(2);
            consents.agree(2);
            ground.act(person);
            assertThat(currentActor.get().isEntering()).isFalse();
            assertThat(announcements.latest(1)).isEmpty();
        }
        assertThat(ground.actsOf(member)).containsExactly("TERMS_AGREED terms 1>2");
    }

    @Test
    void whoever_does_not_agree_can_still_leave_and_nothing_is_taken_from_him() {
        publish(PublicPage.TERMS, "新しい規約", null, true);
        ground.act(member);
        sessions.recordSignOut();
        assertThat(ground.account(member).mayAct()).isTrue();
    }

    @Test
    void an_edition_that_asks_for_nothing_disturbs_nobody_and_one_for_later_asks_only_then() {
        publish(PublicPage.TERMS, "誤字を直した", null, false);
        ground.act(member);
        assertThat(currentActor.get().isEntering()).isFalse();
        ground.act(operator);
        publish(PublicPage.TERMS, "大きな改訂", today().plusDays(2), true);
        ground.act(member);
        assertThat(currentActor.get().isEntering()).isFalse();

        moved.move(java.time.Duration.ofDays(2));
        ground.act(member);
        assertThat(currentActor.get().owes(Owing.CONSENT)).isTrue();
        consents.agree(3);
        ground.act(operator);
        consents.agree(3);
        ground.act(operator);
        publish(PublicPage.TERMS, "また誤字", null, false);
        ground.act(member);
        assertThat(currentActor.get().isEntering()).as("agreed to enough").isFalse();
        ground.act(colleague);
        assertThat(currentActor.get().owes(Owing.CONSENT))
                .as("still owed under the quiet one")
                .isTrue();
        consents.agree(4);
    }

    @Test
    void whoever_comes_in_for_the_first_time_or_applies_agrees_to_what_holds_now() {
        publish(PublicPage.TERMS, "新しい規約", null, true);
        UUID newcomer = ground.entering(
                ground.organisationIn(region, OrganisationKind.INSTITUTION, "i" + region), Role.MEMBER, "new");
        ground.act(newcomer);
        assertThat(currentActor.get().owes(Owing.FIRST_STEPS)).isTrue();
        passwords.chooseFirst("ninjin tamago yane 42");
        assertThatThrownBy(() -> firstSignIn.agreeToTerms(1)).isInstanceOf(RuleViolated.class);
        firstSignIn.agreeToTerms(2);
        assertThat(ground.account(newcomer).credentials().agreedEdition()).isEqualTo(2);

        currentActor.forget();
        assertThat(applications.choices().terms()).containsEntry(region, 2);
        NewApplication form = applicants.formIn(region, "1");
        assertThat(applications.check(form)).containsKey("terms");
        assertThat(applications.check(applicants.formIn(region, "2"))).doesNotContainKey("terms");
    }

    private PageReading asVisitor(PublicPage page, Integer edition) {
        currentActor.forget();
        return pages.read(page, region, edition);
    }

    private void publish(PublicPage page, String body, LocalDate from, boolean consent) {
        desk.publish(page, draft(page, body, from, consent));
    }

    private PageDraft draft(PublicPage page, String body, LocalDate from, boolean consent) {
        ground.act(operator);
        PageDraft read = desk.read(page);
        return new PageDraft(read.version(), read.base(), body, "", body + "を公開", from, consent);
    }

    private PageDeskRow row(PublicPage page) {
        ground.act(operator);
        return desk.list().stream()
                .filter(one -> one.page() == page)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ServerClock.JAPAN);
    }
}
