package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.FormerMember;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberRef;
import org.enishi.organisation.data.NewMember;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is done to members, on the database that runs. */
class MemberChangeIT extends FromInside {

    private static final int ROUNDS = 10;

    @Inject
    private MemberChange change;

    @Inject
    private SignInService signIns;

    @Inject
    private MemberAdmission admission;

    @Inject
    private MemberService members;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock now;

    @Inject
    private MovableClock clock;

    @Inject
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void of_two_administrators_who_demote_each_other_at_once_one_is_left() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            UUID company = ground.organisation(OrganisationKind.COMPANY, "duel" + round);
            UUID one = ground.active(company, Role.ADMINISTRATOR, "one");
            UUID other = ground.active(company, Role.ADMINISTRATOR, "other");
            CyclicBarrier together = new CyclicBarrier(2);
            Future<String> first = demote(one, ground.ref(other), together);
            Future<String> second = demote(other, ground.ref(one), together);

            assertThat(List.of(first.get(), second.get()))
                    .as("round " + round)
                    .containsExactlyInAnyOrder("done", "rule.member.lastAdministrator");
            assertThat(ground.activeAdministrators(company)).isEqualTo(1);
        }
    }

    private Future<String> demote(UUID actor, MemberRef target, CyclicBarrier together) {
        return executor.submit(() -> ground.as(actor, () -> {
            // Both have come in before either of them acts.
            currentActor.get();
            together.await();
            try {
                change.changeRole(target, Role.MEMBER);
                return "done";
            } catch (RuleViolated refused) {
                return refused.key();
            }
        }));
    }

    @Test
    void what_is_rolled_back_has_told_nobody() throws Exception {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "rollback");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        UUID member = ground.active(university, Role.MEMBER, "second");

        transaction.begin();
        change.suspend(ground.ref(member));
        transaction.rollback();

        assertThat(ground.mailsTo("second@rollback.example")).isEmpty();
        assertThat(ground.account(member).mayAct()).isTrue();

        change.suspend(ground.ref(member));
        assertThat(ground.mailsTo("second@rollback.example"))
                .extracting(OutgoingMail::event)
                .containsExactly("U-4-suspended");
    }

    @Test
    void a_new_initial_password_kills_the_old_one_and_is_refused_after_the_first_sign_in() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "reissue");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        UUID invited = ground.invited(university, Role.MEMBER, "invited");
        String before = ground.account(invited).credentials().passwordHash();

        change.reissueInitialPassword(ground.ref(invited));

        assertThat(ground.account(invited).credentials().passwordHash())
                .startsWith("PBKDF2WithHmacSHA256:600000:")
                .isNotEqualTo(before);
        assertThat(ground.mailsTo("invited@reissue.example"))
                .extracting(OutgoingMail::event)
                .containsExactly("U-2");
        UUID active = ground.active(university, Role.MEMBER, "active");
        assertThat(refusal(() -> change.reissueInitialPassword(ground.ref(active))))
                .isEqualTo("rule.member.reissue.signedIn");
    }

    @Test
    void whoever_is_deleted_leaves_his_place_and_his_address_and_can_come_back() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "two-leaving");
        ground.act(ground.active(company, Role.ADMINISTRATOR, "first"));
        UUID leaver = ground.active(company, Role.MEMBER, "leaver");

        change.delete(ground.ref(leaver));

        assertThat(ground.living(company)).isEqualTo(1);
        assertThat(ground.mailsTo("leaver@two-leaving.example"))
                .extracting(OutgoingMail::event)
                .containsExactly("U-4-deleted");
        FormerMember former = admission.findFormer("Leaver@two-leaving.example").orElseThrow();
        assertThat(former.ref().accountId()).isEqualTo(leaver);
        assertThat(members.listRestorable(new PageRequest(0, 10)).rows())
                .singleElement()
                .satisfies(line -> assertThat(line.allows(MemberAction.RESTORE)).isTrue());

        UUID again = admission.addMember(new NewMember("高岡 太郎", "たかおか たろう", "leaver@two-leaving.example", Role.MEMBER));
        assertThat(again).isNotEqualTo(leaver);
        assertThat(refusal(() -> change.restore(former.ref()))).isEqualTo("rule.address.taken");

        change.delete(ground.ref(again));
        change.restore(former.ref());
        assertThat(ground.account(leaver).mayAct()).isTrue();
        assertThat(ground.living(company)).isEqualTo(2);
    }

    @Test
    void after_thirty_days_nobody_comes_back() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "late");
        UUID administrator = ground.active(company, Role.ADMINISTRATOR, "first");
        ground.act(administrator);
        UUID leaver = ground.active(company, Role.MEMBER, "leaver");
        change.delete(ground.ref(leaver));

        clock.move(Duration.ofDays(30).plusMinutes(1));

        assertThat(refusal(() -> change.restore(ground.ref(leaver)))).isEqualTo("rule.member.restore.late");
        assertThat(admission.findFormer("leaver@late.example")).isEmpty();
        assertThat(members.listRestorable(new PageRequest(0, 10)).rows()).isEmpty();
    }

    @Test
    void whoever_has_changed_since_he_was_seen_is_not_changed_again_unseen() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "stale");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        MemberRef seen = ground.ref(ground.active(university, Role.MEMBER, "second"));
        change.changeRole(seen, Role.ADMINISTRATOR);

        assertThatThrownBy(() -> change.suspend(seen)).isInstanceOf(StaleEdit.class);
    }

    @Test
    void a_sign_in_in_between_is_no_change_that_a_form_would_have_to_know_of() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "between");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        UUID member = ground.activeWith(university, Role.MEMBER, "second", People.PASSWORD);
        MemberRef seen = ground.ref(member);

        SignInAttempt attempt = new SignInAttempt("second@between.example", People.PASSWORD, "192.0.2.3");
        assertThat(signIns.signIn(attempt).outcome()).isEqualTo(SignInResult.Outcome.WELCOME);

        assertThat(ground.ref(member)).isEqualTo(seen);
        change.changeRole(seen, Role.ADMINISTRATOR);
        assertThat(members.read(member).row().lastSignedInAt())
                .isAfter(now.instant().minus(Duration.ofMinutes(5)))
                .isBeforeOrEqualTo(now.instant());
    }

    @Test
    void asking_for_what_is_so_already_changes_nothing_and_tells_nobody() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "noop");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        MemberRef seen = ground.ref(ground.active(university, Role.MEMBER, "second"));

        change.changeRole(seen, Role.MEMBER);
        change.resume(seen);
        change.unlock(seen);
        change.restore(seen);

        assertThat(ground.ref(seen.accountId())).isEqualTo(seen);
        assertThat(ground.mailsTo("second@noop.example")).isEmpty();
    }

    @Test
    void people_of_others_are_as_unknown_as_nobody() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "theirs");
        UUID theirs = ground.active(university, Role.MEMBER, "member");
        stage.enterAs(People.COMPANY_ADMINISTRATOR);

        for (UUID id : List.of(theirs, UUID.randomUUID())) {
            MemberRef ref = new MemberRef(id, 1);
            assertThatThrownBy(() -> change.delete(ref)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> change.changeRole(ref, Role.ADMINISTRATOR)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> change.reissueInitialPassword(ref)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> members.read(id)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_operator_changes_everybody_but_the_last_administrator_and_makes_none() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "operated");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        UUID member = ground.active(university, Role.MEMBER, "second");
        stage.enterAs(People.OPERATOR);

        assertThat(refusal(() -> change.delete(ground.ref(administrator)))).isEqualTo("rule.member.lastAdministrator");
        assertThat(refusal(() -> change.changeRole(ground.ref(member), Role.ADMINISTRATOR)))
                .isEqualTo("rule.member.role.appointment");
        assertThat(ground.activeAdministrators(university)).isEqualTo(1);
        ground.active(university, Role.ADMINISTRATOR, "third");
        change.delete(ground.ref(administrator));
        assertThat(ground.activeAdministrators(university)).isEqualTo(1);
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
