package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.OrganisationChange;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.OwnOrganisation;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.OrganisationRef;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult.Outcome;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator does to an organisation as a whole, and what its people notice. ORG-03, ORG-06. */
class OrganisationChangeIT extends FromInside {

    private static final String PASSWORD = "ninjin tamago yane 42";

    @Inject
    private OrganisationChange change;

    @Inject
    private OrganisationRegister register;

    @Inject
    private OwnOrganisation own;

    @Inject
    private MemberAudit audit;

    @Inject
    private SignInService signIns;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

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
    void whose_organisation_is_stopped_is_out_at_once_and_refused_like_anybody_until_it_is_resumed() {
        closesAndOpensAgain("stopped-org", change::stop, OrganisationState.STOPPED, "G-4");
    }

    @Test
    void whose_organisation_is_paused_is_out_at_once_and_refused_like_anybody_until_it_is_resumed() {
        closesAndOpensAgain("paused-org", change::pause, OrganisationState.PAUSED, "G-4-paused");
    }

    private void closesAndOpensAgain(
            String name, BiConsumer<OrganisationRef, String> closing, OrganisationState closed, String mail) {
        UUID company = ground.organisation(OrganisationKind.COMPANY, name);
        UUID person = ground.activeWith(company, Role.ADMINISTRATOR, "first", PASSWORD);
        assertThat(signIn(name)).isEqualTo(Outcome.WELCOME);
        int version = ground.account(person).securityVersion();
        assertThat(isIn(person, version)).isTrue();

        stage.enterAs(People.OPERATOR);
        closing.accept(ref(company), "規約違反のため");
        assertThat(register.read(company).row().state()).isEqualTo(closed);
        assertThat(isIn(person, version)).as("session").isFalse();
        assertThat(signIn(name)).isEqualTo(Outcome.REFUSED);
        assertThat(eventsTo("first@" + name + ".example")).contains(mail);

        stage.enterAs(People.OPERATOR);
        change.resume(ref(company), "解消を確認");
        currentActor.identify(person, ground.account(person).securityVersion());
        assertThat(audit.ofOwnOrganisation(new PageRequest(0, 50)).rows())
                .as("told to its administrators")
                .anySatisfy(row -> assertThat(row.after()).isEqualTo(closed + ": 規約違反のため"));
        assertThat(isIn(person, version)).as("a session of before").isFalse();
        assertThat(signIn(name)).isEqualTo(Outcome.WELCOME);
        assertThat(eventsTo("first@" + name + ".example")).contains(mail, "G-4-resumed");
    }

    @Test
    void the_mail_says_why_it_was_stopped_in_the_agreed_words() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "stopped-words");
        ground.active(company, Role.ADMINISTRATOR, "first");
        stage.enterAs(People.OPERATOR);
        change.stop(ref(company), "規約違反のため");

        assertThat(ground.mailsTo("first@stopped-words.example"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.readableText().subject()).isEqualTo("Enishi 組織の利用が停止されました");
                    assertThat(mail.readableText().body()).contains("理由：規約違反のため");
                });
    }

    @Test
    void who_leaves_is_gone_for_good_and_forgotten_after_the_retention() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "leaving");
        UUID person = ground.activeWith(company, Role.ADMINISTRATOR, "first", PASSWORD);
        int version = ground.account(person).securityVersion();
        stage.enterAs(People.OPERATOR);

        change.letGo(ref(company), "退会届 第3号");

        assertThat(isIn(person, version)).isFalse();
        assertThat(signIn("leaving")).isEqualTo(Outcome.REFUSED);
        assertThat(ground.living(company)).isZero();
        assertThat(eventsTo("first@leaving.example")).containsExactly("G-4-left");
        stage.enterAs(People.OPERATOR);
        assertThatThrownBy(() -> change.resume(ref(company), "やはり")).isInstanceOf(RuleViolated.class);
        assertThat(ground.account(person).name().display()).isEqualTo("試験 first");

        clock.move(Duration.ofDays(366));
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ground.account(person).organisation().name(), "退会した組織"::equals);
        assertThat(ground.account(person).name().display()).isEqualTo("退会したユーザー");
        assertThat(ground.account(person).mailAddress()).isEmpty();
        assertThat(ground.account(person).credentials().passwordHash()).isNull();
    }

    @Test
    void nothing_is_done_without_a_reason_to_the_operator_or_as_it_was_seen_before() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "refused-org");
        UUID operator = stage.enterAs(People.OPERATOR);
        OrganisationRef seen = ref(company);
        assertThatThrownBy(() -> change.stop(seen, " ")).isInstanceOf(RuleViolated.class);
        change.pause(seen, "申し出");
        assertThatThrownBy(() -> change.stop(seen, "規約違反")).isInstanceOf(StaleEdit.class);
        assertThatThrownBy(() -> change.pause(ref(company), "申し出")).isInstanceOf(RuleViolated.class);
        UUID operators = ground.account(operator).organisation().getId();
        assertThatThrownBy(() -> change.stop(ref(operators), "誤操作")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> change.stop(new OrganisationRef(UUID.randomUUID(), 1), "理由"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_the_operator_does_it() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "only-operator");
        stage.enterAs(People.OPERATOR);
        OrganisationRef seen = ref(company);
        ground.act(ground.active(company, Role.ADMINISTRATOR, "first"));
        assertThatThrownBy(() -> change.stop(seen, "理由")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> change.claimDomain(seen, "more.example")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> register.read(company)).isInstanceOf(NotPermitted.class);
        assertThat(own.read().row().id()).isEqualTo(company);
    }

    private boolean isIn(UUID account, int version) {
        currentActor.identify(account, version);
        return currentActor.find().isPresent();
    }

    private OrganisationRef ref(UUID organisation) {
        return register.read(organisation).row().ref();
    }

    private Outcome signIn(String name) {
        return signIns.signIn(new SignInAttempt("first@" + name + ".example", PASSWORD, "192.0.2.90"))
                .outcome();
    }

    private List<String> eventsTo(String address) {
        return ground.mailsTo(address).stream().map(OutgoingMail::event).toList();
    }
}
