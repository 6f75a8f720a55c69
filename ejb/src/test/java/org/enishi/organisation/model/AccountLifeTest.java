package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.enishi.organisation.model.AccountFixture.JOINED;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** U1 to U13: what is possible from which state, and that everything else is refused. */
class AccountLifeTest {

    private static final Instant NOW = JOINED.plus(Duration.ofHours(2));
    private static final InitialPassword ANOTHER = new InitialPassword("another hash", NOW.plus(Duration.ofDays(7)));

    private static final Map<String, Consumer<Account>> STEPS = Map.of(
            "reissue", account -> account.reissueInitialPassword(ANOTHER),
            "begin", account -> account.beginFirstSignIn(NOW.plusSeconds(60)),
            "choose", account -> account.firstSignIn().chooseFirst("own hash"),
            "leave", account -> account.leaveFirstSignIn(NOW.plusSeconds(60)),
            "role", account -> account.changeRole(Role.ADMINISTRATOR, NOW),
            "suspend", account -> account.suspend(NOW),
            "resume", account -> account.resume(NOW),
            "delete", account -> account.delete(NOW),
            "restore", account -> account.restore(NOW),
            "password", account -> account.changePassword("new hash"));

    private static final Map<String, Set<AccountState>> POSSIBLE = Map.of(
            "reissue", EnumSet.of(AccountState.INVITED),
            "begin", EnumSet.of(AccountState.INVITED),
            "choose", EnumSet.of(AccountState.FIRST_SIGNIN),
            "leave", EnumSet.of(AccountState.FIRST_SIGNIN),
            "role", EnumSet.complementOf(EnumSet.of(AccountState.DELETED)),
            "suspend", EnumSet.of(AccountState.ACTIVE),
            "resume", EnumSet.of(AccountState.SUSPENDED),
            "delete", EnumSet.complementOf(EnumSet.of(AccountState.DELETED)),
            "restore", EnumSet.of(AccountState.DELETED),
            "password", EnumSet.of(AccountState.ACTIVE));

    static Stream<Arguments> everyStepFromEveryState() {
        return STEPS.keySet().stream()
                .sorted()
                .flatMap(step -> Arrays.stream(AccountState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest(name = "{0} from {1}")
    @MethodSource("everyStepFromEveryState")
    void aStepIsPossibleOnlyFromItsStates(String step, AccountState state) {
        Account account = AccountFixture.in(state);
        int before = account.securityVersion();

        if (POSSIBLE.get(step).contains(state)) {
            STEPS.get(step).accept(account);
        } else {
            assertThatThrownBy(() -> STEPS.get(step).accept(account)).isInstanceOf(RuleViolated.class);
            assertThat(stateOf(account)).isEqualTo(state);
            assertThat(account.securityVersion()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void whateverTakesOrGivesRightsEndsEarlierSignIns(String step, AccountState state) {
        Account account = AccountFixture.in(state);
        int before = account.securityVersion();
        if (POSSIBLE.get(step).contains(state) && !step.equals("choose")) {
            STEPS.get(step).accept(account);

            assertThat(account.securityVersion()).isGreaterThan(before);
        }
    }

    @Test
    void theInitialPasswordEndsByItself() {
        Account account = AccountFixture.invited();
        Instant end = AccountFixture.INITIAL.expiresAt();

        assertThat(statusAt(account, end.minusMillis(1))).isEqualTo(MemberStatus.INVITED);
        assertThat(statusAt(account, end)).isEqualTo(MemberStatus.PW_EXPIRED);
        assertThat(account.signInFacts(end.minusMillis(1)).door()).isEqualTo(SignInFacts.Door.FIRST);
        assertThat(account.signInFacts(end).door()).isEqualTo(SignInFacts.Door.EXPIRED);
    }

    @Test
    void theOldInitialPasswordIsDeadWhenAnotherIsIssued() {
        Account account = AccountFixture.invited();
        account.reissueInitialPassword(ANOTHER);

        assertThat(account.credentials().passwordHash()).isEqualTo("another hash");
        assertThat(account.credentials().initialPasswordIssues()).isEqualTo(2);
    }

    @Test
    void whatLetThePersonInIsGoneAtOnce() {
        Account account = AccountFixture.in(AccountState.FIRST_SIGNIN);

        assertThat(account.credentials().passwordHash()).isNull();
        assertThat(account.toActor().isEntering()).isTrue();
        assertThat(account.mayAct()).isFalse();
    }

    @Test
    void noStepOfTheFirstSignInCanBeLeftOutOrDoneAgain() {
        Account account = AccountFixture.in(AccountState.FIRST_SIGNIN);
        Credentials steps = account.firstSignIn();

        assertThat(account.firstSignInStep()).isEqualTo(FirstSignInStep.PASSWORD);
        assertThatThrownBy(() -> steps.agree(1, NOW)).isInstanceOf(RuleViolated.class);
        steps.chooseFirst("own hash");
        assertThat(account.firstSignInStep()).isEqualTo(FirstSignInStep.TERMS);
        assertThatThrownBy(() -> steps.chooseFirst("again")).isInstanceOf(RuleViolated.class);
        steps.agree(1, NOW);
        assertThat(account.firstSignInStep()).isEqualTo(FirstSignInStep.PROFILE);
        account.completeFirstSignIn(NOW);
        assertThat(account.firstSignInStep()).isEqualTo(FirstSignInStep.DONE);
        assertThat(account.toActor().isEntering()).isFalse();
    }

    @Test
    void whoeverLeavesInTheMiddleBeginsAgainWithNothingButALink() {
        Account account = AccountFixture.in(AccountState.FIRST_SIGNIN);
        account.firstSignIn().chooseFirst("own hash");
        account.leaveFirstSignIn(NOW.plus(Duration.ofHours(24)));

        assertThat(account.credentials().passwordHash()).isNull();
        assertThat(statusAt(account, NOW)).isEqualTo(MemberStatus.INVITED);
        account.beginFirstSignIn(NOW.plusSeconds(60));
        assertThat(account.firstSignInStep()).isEqualTo(FirstSignInStep.PASSWORD);
    }

    @Test
    void anAdministratorsWarningOfTheEndIsGivenOnceForEachInitialPassword() {
        Account account = AccountFixture.invited();

        assertThat(account.credentials().warn(NOW)).isTrue();
        assertThat(account.credentials().warn(NOW)).isFalse();
        account.reissueInitialPassword(ANOTHER);
        assertThat(account.credentials().warn(NOW)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("living")
    void whoeverIsRestoredIsAsHeWas(AccountState before) {
        Account account = AccountFixture.in(before);
        account.delete(NOW);
        assertThat(account.loginKey()).isNull();
        account.restore(NOW);

        AccountState expected = before == AccountState.FIRST_SIGNIN ? AccountState.INVITED : before;
        assertThat(stateOf(account)).isEqualTo(expected);
        assertThat(account.loginKey()).isEqualTo("wakasa@seiki.example");
        assertThat(account.trail().deletedAt()).isNull();
    }

    static Stream<AccountState> living() {
        return Arrays.stream(AccountState.values()).filter(AccountState::isLiving);
    }

    @Test
    void theFactsSayWhatHappened() {
        Account account = AccountFixture.active();

        assertThat(account.suspend(NOW).accountId()).isEqualTo(account.getId());
        assertThat(account.resume(NOW).organisationId())
                .isEqualTo(account.organisation().getId());
        assertThat(account.changeRole(Role.ADMINISTRATOR, NOW))
                .satisfies(changed -> assertThat(changed.before()).isEqualTo(Role.MEMBER))
                .satisfies(changed -> assertThat(changed.after()).isEqualTo(Role.ADMINISTRATOR));
        assertThat(account.delete(NOW).at()).isEqualTo(NOW);
    }

    /** What a button offers is possible, and what it does not offer is not. */
    @ParameterizedTest
    @MethodSource("everyActionInEveryState")
    void thePolicyAndTheAccountAgree(MemberAction action, AccountState state) {
        Account account = AccountFixture.in(state);
        Map<MemberAction, String> steps = Map.of(
                MemberAction.CHANGE_ROLE, "role",
                MemberAction.SUSPEND, "suspend",
                MemberAction.RESUME, "resume",
                MemberAction.REISSUE, "reissue",
                MemberAction.DELETE, "delete",
                MemberAction.RESTORE, "restore");
        if (steps.containsKey(action)) {
            MemberCommand command = action == MemberAction.CHANGE_ROLE
                    ? MemberCommand.changeRole(Role.ADMINISTRATOR)
                    : MemberCommand.of(action);
            boolean offered = MemberPolicy.canDo(
                            MemberFixture.administratorOf(account.organisation()),
                            account.facts(null, NOW),
                            MemberFixture.factsOf(account.organisation(), 5),
                            command,
                            NOW)
                    .isEmpty();

            assertThat(offered).isEqualTo(POSSIBLE.get(steps.get(action)).contains(state));
        }
    }

    static Stream<Arguments> everyActionInEveryState() {
        return Arrays.stream(MemberAction.values())
                .flatMap(action -> Arrays.stream(AccountState.values()).map(state -> Arguments.of(action, state)));
    }

    private static AccountState stateOf(Account account) {
        return account.facts(null, NOW).state();
    }

    private static MemberStatus statusAt(Account account, Instant moment) {
        return account.facts(null, moment).status();
    }
}
