package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.AddressChange;
import org.enishi.organisation.AddressConfirmation;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.PasswordReset;
import org.enishi.organisation.PasswordService;
import org.enishi.organisation.ProfileService;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.AddressChangeStep;
import org.enishi.organisation.data.ProfileChange;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult.Outcome;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with his own account. R8, R10 to R12. */
class OwnAccountIT extends FromInside {

    private static final String OLD = "gohan misoshiru 7 yaki";
    private static final String NEW = "ninjin tamago yane 42";
    private static final String FROM = "192.0.2.7";

    @Inject
    private PasswordService passwords;

    @Inject
    private PasswordReset reset;

    @Inject
    private AddressChange addressChange;

    @Inject
    private AddressConfirmation confirmation;

    @Inject
    private ProfileService profiles;

    @Inject
    private SignInService signIns;

    @Inject
    private MemberAdmission admission;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Ground ground;

    @Inject
    private MovableClock clock;

    @BeforeEach
    void mail_stays_where_it_can_be_read() {
        ground.holdMail();
    }

    @AfterEach
    void everything_goes_on_again() {
        ground.letMailGo();
        clock.reset();
    }

    @Test
    void the_own_password_changes_with_the_present_one_and_every_other_sign_in_ends() {
        UUID person = person("own");
        int before = ground.account(person).securityVersion();

        assertThat(refusal(() -> passwords.change("wrong", NEW))).isEqualTo("rule.password.current");
        assertThat(refusal(() -> passwords.change(OLD, OLD))).isEqualTo("rule.password.same");
        assertThat(refusal(() -> passwords.change(OLD, "short"))).isEqualTo("rule.password.short");
        Actor renewed = passwords.change(OLD, NEW);

        assertThat(renewed.securityVersion()).isGreaterThan(before);
        currentActor.identify(person, before);
        assertThat(currentActor.find()).isEmpty();
        assertThat(signIn("person@own.example", OLD)).isEqualTo(Outcome.REFUSED);
        assertThat(signIn("person@own.example", NEW)).isEqualTo(Outcome.WELCOME);
        assertThat(events("person@own.example")).containsExactly("U-7-done");
    }

    @Test
    void composed_and_decomposed_letters_are_one_password() {
        person("composed");
        String composed = "がぎぐげご ざじずぜぞ だぢづ";
        passwords.change(OLD, composed);

        assertThat(signIn("person@composed.example", Normalizer.normalize(composed, Normalizer.Form.NFD)))
                .isEqualTo(Outcome.WELCOME);
    }

    @Test
    void whoever_sits_down_at_a_desk_that_was_left_cannot_try_for_ever() {
        person("desk");
        for (int i = 0; i < 5; i++) {
            assertThat(refusal(() -> passwords.change("wrong", NEW))).isEqualTo("rule.password.current");
        }
        assertThat(refusal(() -> passwords.change(OLD, NEW))).isEqualTo("rule.password.tooMany");
        assertThat(signIn("person@desk.example", OLD))
                .as("the person himself is not closed out")
                .isEqualTo(Outcome.WELCOME);
    }

    @Test
    void a_forgotten_password_is_reset_once_by_a_link_to_the_own_mailbox() {
        UUID person = person("forgot");
        int before = ground.account(person).securityVersion();
        assertThat(reset.request("PERSON@forgot.example", FROM)).isTrue();
        assertThat(reset.request("nobody@forgot.example", FROM))
                .as("the same answer")
                .isTrue();
        OutgoingMail mail = awaitMail("person@forgot.example");
        String token = ground.tokenIn(mail);

        assertThat(reset.isGood(token)).isTrue();
        assertThat(refusal(() -> reset.reset(token, "short"))).isEqualTo("rule.password.short");
        reset.reset(token, NEW);

        assertThat(refusal(() -> reset.reset(token, NEW + "1"))).isEqualTo("rule.link.over");
        assertThat(reset.isGood(token)).isFalse();
        assertThat(ground.account(person).securityVersion()).isGreaterThan(before);
        assertThat(signIn("person@forgot.example", NEW)).isEqualTo(Outcome.WELCOME);
        assertThat(events("person@forgot.example")).containsExactly("U-7", "U-7-done");
    }

    @Test
    void a_link_to_a_new_password_ends_after_half_an_hour() {
        person("forgot-late");
        reset.request("person@forgot-late.example", FROM);
        String token = ground.tokenIn(awaitMail("person@forgot-late.example"));

        clock.move(Duration.ofMinutes(30));

        assertThat(reset.isGood(token)).isFalse();
        assertThat(refusal(() -> reset.reset(token, NEW))).isEqualTo("rule.link.over");
    }

    @Test
    void an_address_changes_when_both_mailboxes_have_said_yes() {
        UUID person = person("move");
        assertThat(refusal(() -> addressChange.ask("wrong", "new@move.example")))
                .isEqualTo("rule.password.current");
        assertThat(refusal(() -> addressChange.ask(OLD, "new@elsewhere.example")))
                .isEqualTo("rule.address.domain");
        assertThat(refusal(() -> addressChange.ask(OLD, "first@move.example"))).isEqualTo("rule.address.taken");
        addressChange.ask(OLD, "new@move.example");
        String leave = ground.tokenIn(ground.mailsTo("person@move.example").get(0));
        String take = ground.tokenIn(ground.mailsTo("new@move.example").get(0));

        assertThat(confirmation.confirm(take)).isEqualTo(AddressChangeStep.ONE_CONFIRMED);
        assertThat(refusal(() -> confirmation.confirm(take))).isEqualTo("rule.link.over");
        assertThat(ground.account(person).mailAddress()).isEqualTo("person@move.example");
        assertThat(confirmation.confirm(leave)).isEqualTo(AddressChangeStep.CHANGED);

        assertThat(ground.account(person).mailAddress()).isEqualTo("new@move.example");
        assertThat(signIn("new@move.example", OLD)).isEqualTo(Outcome.WELCOME);
        assertThat(signIn("person@move.example", OLD)).isEqualTo(Outcome.REFUSED);
        assertThat(events("person@move.example")).containsExactly("U-8-old", "U-8-done");
        assertThat(events("new@move.example")).containsExactly("U-8-new", "U-8-done");
    }

    @Test
    void an_administrator_on_a_free_address_unlocks_adding_by_bringing_a_domain() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "bringing", "gmail.com");
        ground.act(ground.activeWith(company, Role.ADMINISTRATOR, "bringing@gmail.com", OLD));
        assertThat(admission.situation().isOpen()).isFalse();
        ground.organisation(OrganisationKind.COMPANY, "elsewhere-taken");

        assertThat(refusal(() -> addressChange.ask(OLD, "x@elsewhere-taken.example")))
                .isEqualTo("rule.address.domainTaken");
        addressChange.ask(OLD, "boss@bringing-own.example");
        confirmation.confirm(ground.tokenIn(ground.mailsTo("bringing@gmail.com").get(0)));
        confirmation.confirm(
                ground.tokenIn(ground.mailsTo("boss@bringing-own.example").get(0)));

        ground.act(ground.idOf("boss@bringing-own.example"));
        assertThat(admission.situation().isOpen()).isTrue();
        assertThat(admission.checkAddress("second@bringing-own.example")).isEmpty();
    }

    @Test
    void a_person_changes_his_own_name() {
        UUID person = person("renamed");

        profiles.change(new ProfileChange("宮本　雄一", "ミヤモト ユウイチ", "部長", "ja"));

        assertThat(profiles.read().name().display()).isEqualTo("宮本 雄一");
        assertThat(profiles.read().name().displayKana()).isEqualTo("みやもと ゆういち");
        assertThat(ground.account(person).name().family()).isEqualTo("宮本");
        assertThat(refusal(() -> profiles.change(new ProfileChange("", "かな", "", "ja"))))
                .isEqualTo("rule.person.name");
        assertThat(refusal(() -> profiles.change(new ProfileChange("名", "漢字", "", "ja"))))
                .isEqualTo("rule.person.kana");
    }

    private UUID person(String name) {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        ground.active(university, Role.ADMINISTRATOR, "first");
        UUID person = ground.activeWith(university, Role.MEMBER, "person", OLD);
        ground.act(person);
        return person;
    }

    /** Requests are answered by a timer. */
    private OutgoingMail awaitMail(String address) {
        return Awaitility.await()
                .until(() -> ground.mailsTo(address), mails -> !mails.isEmpty())
                .get(0);
    }

    private List<String> events(String address) {
        return ground.mailsTo(address).stream().map(OutgoingMail::event).toList();
    }

    private Outcome signIn(String login, String password) {
        return signIns.signIn(new SignInAttempt(login, password, FROM)).outcome();
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (RuleViolated refused) {
            return refused.key();
        }
    }
}
