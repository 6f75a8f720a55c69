package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.FirstSignIn;
import org.enishi.organisation.PasswordService;
import org.enishi.organisation.SessionService;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.organisation.data.ProfileChange;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult;
import org.enishi.organisation.data.SignInResult.Outcome;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from an initial password to an account that may act. R9. */
class FirstSignInIT extends FromInside {

    private static final String INITIAL = "initial-of-a-test";
    private static final String OWN = "ninjin tamago yane 42";
    private static final ProfileChange PROFILE = new ProfileChange("高岡 太郎", "タカオカ タロウ", "課長", "en");

    @Inject
    private SignInService signIns;

    @Inject
    private FirstSignIn firstSignIn;

    @Inject
    private PasswordService passwords;

    @Inject
    private SessionService sessions;

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
    void the_initial_password_opens_the_first_steps_once_and_the_steps_open_the_rest() {
        UUID person = invited("first-steps");

        Actor actor = enter("first-steps", INITIAL);
        assertThat(actor.isEntering()).isTrue();
        assertThat(signIn("first-steps", INITIAL).outcome()).as("used").isEqualTo(Outcome.REFUSED);
        assertThatThrownBy(() -> sessions.endAllMySignIns()).isInstanceOf(NotPermitted.class);

        assertThat(firstSignIn.step()).isEqualTo(FirstSignInStep.PASSWORD);
        assertThatThrownBy(() -> firstSignIn.agreeToTerms(1)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> passwords.chooseFirst("first-steps.example")).isInstanceOf(RuleViolated.class);
        passwords.chooseFirst(OWN);
        assertThatThrownBy(() -> firstSignIn.agreeToTerms(0)).isInstanceOf(RuleViolated.class);
        firstSignIn.agreeToTerms(1);
        assertThat(firstSignIn.step()).isEqualTo(FirstSignInStep.PROFILE);
        Actor done = firstSignIn.confirmProfile(PROFILE);

        assertThat(done.isEntering()).isFalse();
        assertThat(done.personName()).isEqualTo("高岡 太郎");
        assertThat(done.language()).isEqualTo("en");
        currentActor.identify(actor.accountId(), actor.securityVersion());
        assertThat(currentActor.find()).as("at its next request").isEmpty();
        assertThat(signIn("first-steps", OWN).outcome()).isEqualTo(Outcome.WELCOME);
        assertThat(ground.account(person).mayAct()).isTrue();
    }

    @Test
    void an_expired_initial_password_is_told_only_to_whoever_knows_it_and_he_can_ask_for_another() {
        invited("expired");
        clock.move(Duration.ofDays(7));

        assertThat(signIn("expired", "wrong password of a test").outcome()).isEqualTo(Outcome.REFUSED);
        SignInResult late = signIn("expired", INITIAL);
        assertThat(late.outcome()).isEqualTo(Outcome.EXPIRED);
        assertThat(signIns.askForReissue(late.token())).isTrue();
        assertThat(signIns.askForReissue(late.token())).as("again").isFalse();
        assertThat(signIns.askForReissue("guessed")).isFalse();

        assertThat(ground.mailsTo("first@expired.example"))
                .extracting(OutgoingMail::event)
                .containsExactly("U-5");
        assertThat(ground.mailsTo("first@expired.example").get(0).readableText().subject())
                .isEqualTo("Enishi 初回ログインパスワードの再発行依頼");
    }

    @Test
    void whoever_leaves_in_the_middle_gets_a_link_that_works_once_for_a_day() {
        UUID person = invited("left");
        enter("left", INITIAL);
        passwords.chooseFirst(OWN);

        sessions.recordSignOut();

        assertThat(ground.account(person).firstSignInStep()).isEqualTo(FirstSignInStep.DONE);
        assertThat(signIn("left", OWN).outcome()).as("what was chosen is void").isEqualTo(Outcome.REFUSED);
        List<OutgoingMail> mails = ground.mailsTo("person@left.example");
        assertThat(mails).extracting(OutgoingMail::event).containsExactly("U-2-link");
        String token = ground.tokenIn(mails.get(0));
        clock.move(Duration.ofHours(23));
        SignInResult again = signIns.signInByLink(token);
        assertThat(again.outcome()).isEqualTo(Outcome.WELCOME);
        assertThat(again.actor().isEntering()).isTrue();
        assertThat(signIns.signInByLink(token).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void a_first_sign_in_that_is_left_lying_is_closed_after_half_an_hour() {
        UUID person = invited("lying");
        enter("lying", INITIAL);
        clock.move(Duration.ofMinutes(30));

        enterAgain(person);
        assertThat(currentActor.find()).isEmpty();
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> ground.mailsTo("person@lying.example"), mails -> !mails.isEmpty());
        assertThat(ground.mailsTo("person@lying.example"))
                .extracting(OutgoingMail::event)
                .containsExactly("U-2-link");
    }

    @Test
    void administrators_are_told_once_a_day_before_an_initial_password_ends() {
        invited("ending");
        clock.move(Duration.ofDays(6).plusMinutes(1));

        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> ground.mailsTo("first@ending.example"), mails -> !mails.isEmpty());
        assertThat(ground.mailsTo("first@ending.example"))
                .extracting(OutgoingMail::event)
                .containsExactly("U-5-ending");
    }

    @Test
    void a_link_that_is_a_day_old_opens_nothing() {
        invited("left-late");
        enter("left-late", INITIAL);
        sessions.recordSignOut();
        String token = ground.tokenIn(ground.mailsTo("person@left-late.example").get(0));

        clock.move(Duration.ofHours(24));

        assertThat(signIns.signInByLink(token).outcome()).isEqualTo(Outcome.REFUSED);
    }

    private void enterAgain(UUID person) {
        currentActor.identify(person, ground.account(person).securityVersion());
    }

    private UUID invited(String name) {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name);
        ground.active(university, Role.ADMINISTRATOR, "first");
        return ground.invitedWith(university, "person", INITIAL);
    }

    private Actor enter(String name, String password) {
        SignInResult result = signIn(name, password);
        assertThat(result.outcome()).isEqualTo(Outcome.WELCOME);
        currentActor.identify(result.actor().accountId(), result.actor().securityVersion());
        return result.actor();
    }

    private SignInResult signIn(String name, String password) {
        return signIns.signIn(new SignInAttempt("person@" + name + ".example", password, "192.0.2.1"));
    }
}
