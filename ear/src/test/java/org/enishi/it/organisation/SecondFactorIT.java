package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.it.Authenticator;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.FirstSignIn;
import org.enishi.organisation.SecondFactorService;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.CodeAttempt;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.organisation.data.SecondFactorSetup;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult;
import org.enishi.organisation.data.SignInResult.Outcome;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The second factor, from setting it up to having lost it. */
class SecondFactorIT extends FromInside {

    private static final String PASSWORD = "gohan misoshiru 7 yaki";
    private static final String FROM = "192.0.2.9";
    private static final String DEMANDED = "enishi.operator.second.factor";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private SecondFactorService secondFactor;

    @Inject
    private SignInService signIns;

    @Inject
    private FirstSignIn firstSignIn;

    @Inject
    private NoticeBox notices;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Inject
    private Clock now;

    @Inject
    private MovableClock clock;

    @AfterEach
    void everything_goes_on_again() {
        clock.reset();
        System.clearProperty(DEMANDED);
    }

    @Test
    void after_the_password_the_code_is_asked_for_and_each_is_good_once() {
        person("codes");
        String secret = setUp();
        clock.move(Duration.ofMinutes(1));

        String code = code(secret);
        SignInResult half = signIn("codes");
        assertThat(half.outcome()).isEqualTo(Outcome.CODE_NEEDED);
        assertThat(half.actor()).isNull();
        assertThat(enter(half, code)).isEqualTo(Outcome.WELCOME);
        assertThat(enter(half, code)).as("the half again").isEqualTo(Outcome.REFUSED);
        assertThat(enter(signIn("codes"), code)).as("the code again").isEqualTo(Outcome.REFUSED);
        clock.move(Duration.ofMinutes(1));
        assertThat(enter(signIn("codes"), code(secret))).isEqualTo(Outcome.WELCOME);
    }

    @Test
    void wrong_codes_close_the_name_like_wrong_passwords() {
        person("guesses");
        setUp();
        for (int i = 0; i < 5; i++) {
            assertThat(enter(signIn("guesses"), "000000")).isEqualTo(Outcome.REFUSED);
        }
        assertThat(signIn("guesses").outcome()).as("the right password").isEqualTo(Outcome.REFUSED);
    }

    @Test
    void half_a_sign_in_ends_after_five_minutes_or_three_wrong_codes() {
        person("halves");
        String secret = setUp();
        SignInResult half = signIn("halves");
        clock.move(Duration.ofMinutes(5));
        assertThat(enter(half, code(secret))).isEqualTo(Outcome.REFUSED);

        SignInResult guessed = signIn("halves");
        for (int i = 0; i < 3; i++) {
            enter(guessed, "000000");
        }
        assertThat(enter(guessed, code(secret))).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void each_recovery_code_opens_once_however_it_is_typed() {
        person("lost");
        List<String> codes = codesOf(secondFactor.begin(PASSWORD));

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        String typed = codes.get(0).toLowerCase().replace("-", " ");
        assertThat(enter(signIn("lost"), typed)).isEqualTo(Outcome.WELCOME);
        assertThat(enter(signIn("lost"), typed)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void the_secret_is_not_in_the_database_as_the_authenticator_has_it() {
        UUID person = person("sealed");
        String secret = setUp();

        String kept = entities.createQuery(
                        "select f.sealedSecret from SecondFactor f where f.accountId = :account", String.class)
                .setParameter("account", person)
                .getSingleResult();

        assertThat(kept).startsWith("v1:").doesNotContain(secret);
    }

    @Test
    void setting_it_up_asks_for_the_password_and_a_working_code_and_taking_it_away_too() {
        UUID person = person("careful");
        assertThatThrownBy(() -> secondFactor.begin("wrong")).isInstanceOf(RuleViolated.class);
        String secret = secretOf(secondFactor.begin(PASSWORD));
        assertThatThrownBy(() -> secondFactor.confirm("000000")).isInstanceOf(RuleViolated.class);
        assertThat(signIn("careful").outcome()).as("not before it is confirmed").isEqualTo(Outcome.WELCOME);

        int before = ground.account(person).securityVersion();
        Actor renewed = secondFactor.confirm(code(secret)).actor();
        assertThat(renewed.securityVersion()).isGreaterThan(before);
        currentActor.identify(person, renewed.securityVersion());
        assertThatThrownBy(() -> secondFactor.takeAway("wrong")).isInstanceOf(RuleViolated.class);
        secondFactor.takeAway(PASSWORD);
        assertThat(signIn("careful").outcome()).isEqualTo(Outcome.WELCOME);
    }

    @Test
    void the_operator_gets_nowhere_without_one_where_it_is_demanded() {
        stage.enterAs(People.OPERATOR);
        assertThat(notices.unreadCount()).isNotNegative();

        System.setProperty(DEMANDED, "true");
        stage.enterAs(People.OPERATOR);
        assertThat(currentActor.get().isEntering()).isTrue();
        assertThat(firstSignIn.step()).isEqualTo(FirstSignInStep.SECOND_FACTOR);
        assertThat(secondFactor.state().demanded()).isTrue();
        assertThatThrownBy(() -> notices.unreadCount()).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> secondFactor.takeAway(People.PASSWORD)).isInstanceOf(RuleViolated.class);

        stage.enterAs(People.COMPANY_ADMINISTRATOR);
        assertThat(currentActor.get().isEntering()).isFalse();
    }

    private UUID person(String name) {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "second-" + name);
        UUID person = ground.activeWith(university, Role.ADMINISTRATOR, "person", PASSWORD);
        ground.act(person);
        return person;
    }

    private String setUp() {
        SecondFactorSetup setup = secondFactor.begin(PASSWORD);
        assertThat(setup.uri())
                .startsWith("otpauth://totp/Enishi:person%40second-")
                .endsWith("&issuer=Enishi");
        codesOf(setup);
        return secretOf(setup);
    }

    private List<String> codesOf(SecondFactorSetup setup) {
        return secondFactor.confirm(code(secretOf(setup))).recoveryCodes();
    }

    private static String secretOf(SecondFactorSetup setup) {
        return setup.secret().replace(" ", "");
    }

    private SignInResult signIn(String name) {
        return signIns.signIn(new SignInAttempt("person@second-" + name + ".example", PASSWORD, FROM));
    }

    private Outcome enter(SignInResult half, String code) {
        return signIns.signInWithCode(new CodeAttempt(half.token(), code, FROM)).outcome();
    }

    private String code(String secret) {
        return new Authenticator(secret).code(now.instant());
    }
}
