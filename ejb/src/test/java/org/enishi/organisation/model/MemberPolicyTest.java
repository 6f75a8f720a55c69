package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.organisation.model.MemberFixture.NOW;
import static org.enishi.organisation.model.MemberFixture.actor;
import static org.enishi.organisation.model.MemberFixture.facts;
import static org.enishi.organisation.model.MemberFixture.member;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.organisation.data.Quota;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MemberPolicyTest {

    private static final UUID COMPANY = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();

    private static final Actor ADMINISTRATOR =
            actor(UUID.randomUUID(), COMPANY, OrganisationKind.COMPANY, Role.ADMINISTRATOR);
    private static final Actor COLLEAGUE = actor(UUID.randomUUID(), COMPANY, OrganisationKind.COMPANY, Role.MEMBER);
    private static final Actor STRANGER = actor(UUID.randomUUID(), OTHER, OrganisationKind.COMPANY, Role.ADMINISTRATOR);
    private static final Actor OPERATOR = actor(UUID.randomUUID(), OTHER, OrganisationKind.OPERATOR, Role.MEMBER);

    @ParameterizedTest
    @MethodSource("commands")
    void nobodyButAdministratorsOfTheOrganisationAndTheOperatorChangesAnybody(MemberCommand command) {
        for (AccountState state : AccountState.values()) {
            MemberFacts person = member(PERSON, COMPANY, Role.MEMBER, state);

            assertThat(ask(COLLEAGUE, person, command)).contains(Refusal.of("rule.member.administratorOnly"));
            assertThat(ask(STRANGER, person, command)).contains(Refusal.of("rule.member.administratorOnly"));
            if (command.role() != Role.ADMINISTRATOR) {
                assertThat(ask(ADMINISTRATOR, person, command)).isEqualTo(ask(OPERATOR, person, command));
            }
        }
    }

    static Stream<MemberCommand> commands() {
        return Stream.concat(
                Arrays.stream(Role.values()).map(MemberCommand::changeRole),
                Arrays.stream(MemberAction.values())
                        .filter(action -> action != MemberAction.CHANGE_ROLE)
                        .map(MemberCommand::of));
    }

    @Test
    void amongTheOperatorsOwnPeopleOnlyItsAdministratorsMayDoIt() {
        MemberFacts person = member(PERSON, OTHER, Role.MEMBER, AccountState.ACTIVE);
        Actor head = actor(UUID.randomUUID(), OTHER, OrganisationKind.OPERATOR, Role.ADMINISTRATOR);

        assertThat(ask(OPERATOR, person, MemberCommand.of(MemberAction.DELETE))).isPresent();
        assertThat(ask(head, person, MemberCommand.of(MemberAction.DELETE))).isEmpty();
    }

    @Test
    void theOperatorMakesNobodyAnAdministratorOfAnotherOrganisationByAChangeOfPermission() {
        MemberCommand promote = MemberCommand.changeRole(Role.ADMINISTRATOR);
        Actor head = actor(UUID.randomUUID(), OTHER, OrganisationKind.OPERATOR, Role.ADMINISTRATOR);
        MemberFacts theirs = member(PERSON, COMPANY, Role.MEMBER, AccountState.ACTIVE);

        assertThat(ask(OPERATOR, theirs, promote)).contains(Refusal.of("rule.member.role.appointment"));
        assertThat(ask(head, theirs, promote)).contains(Refusal.of("rule.member.role.appointment"));
        assertThat(ask(OPERATOR, theirs, promote.asTakingBack()))
                .as("what he took himself")
                .isEmpty();
        assertThat(MemberPolicy.allowed(head, theirs, facts(COMPANY, 2), NOW)).doesNotContain(MemberAction.CHANGE_ROLE);
        assertThat(ask(ADMINISTRATOR, theirs, promote)).isEmpty();
        assertThat(ask(head, member(PERSON, OTHER, Role.MEMBER, AccountState.ACTIVE), promote))
                .isEmpty();
    }

    @Test
    void nobodyDeletesOrSuspendsHimself() {
        MemberFacts self = member(ADMINISTRATOR.accountId(), COMPANY, Role.ADMINISTRATOR, AccountState.ACTIVE);

        assertThat(ask(ADMINISTRATOR, self, MemberCommand.of(MemberAction.DELETE)))
                .contains(Refusal.of("rule.member.delete.self"));
        assertThat(ask(ADMINISTRATOR, self, MemberCommand.of(MemberAction.SUSPEND)))
                .contains(Refusal.of("rule.member.suspend.self"));
    }

    @Test
    void anAdministratorMayStepDownAsLongAsAnotherOneIsActive() {
        MemberFacts self = member(ADMINISTRATOR.accountId(), COMPANY, Role.ADMINISTRATOR, AccountState.ACTIVE);
        MemberCommand stepDown = MemberCommand.changeRole(Role.MEMBER);

        assertThat(MemberPolicy.canDo(ADMINISTRATOR, self, facts(COMPANY, 2), stepDown, NOW))
                .isEmpty();
        assertThat(MemberPolicy.canDo(ADMINISTRATOR, self, facts(COMPANY, 1), stepDown, NOW))
                .contains(Refusal.of("rule.member.lastAdministrator"));
    }

    @ParameterizedTest
    @EnumSource(
            value = AccountState.class,
            names = {"INVITED", "FIRST_SIGNIN", "SUSPENDED"})
    void anAdministratorWhoCannotActIsNotTheLastOne(AccountState state) {
        MemberFacts person = member(PERSON, COMPANY, Role.ADMINISTRATOR, state);

        assertThat(MemberPolicy.canDo(OPERATOR, person, facts(COMPANY, 1), MemberCommand.of(MemberAction.DELETE), NOW))
                .isEmpty();
    }

    @Test
    void theLastAdministratorIsKeptByEveryWayAndFromTheOperatorToo() {
        MemberFacts last = member(PERSON, COMPANY, Role.ADMINISTRATOR, AccountState.ACTIVE);
        for (MemberCommand command : new MemberCommand[] {
            MemberCommand.changeRole(Role.MEMBER),
            MemberCommand.of(MemberAction.SUSPEND),
            MemberCommand.of(MemberAction.DELETE)
        }) {
            assertThat(MemberPolicy.canDo(OPERATOR, last, facts(COMPANY, 1), command, NOW))
                    .contains(Refusal.of("rule.member.lastAdministrator"));
        }
    }

    @Test
    void anInitialPasswordIsNotIssuedAgainAfterTheFirstSignIn() {
        MemberCommand reissue = MemberCommand.of(MemberAction.REISSUE);

        assertThat(ask(ADMINISTRATOR, member(PERSON, COMPANY, Role.MEMBER, AccountState.ACTIVE), reissue))
                .contains(Refusal.of("rule.member.reissue.signedIn"));
        assertThat(ask(ADMINISTRATOR, member(PERSON, COMPANY, Role.MEMBER, AccountState.FIRST_SIGNIN), reissue))
                .contains(Refusal.of("rule.member.reissue.state"));
        assertThat(ask(ADMINISTRATOR, member(PERSON, COMPANY, Role.MEMBER, AccountState.INVITED), reissue))
                .isEmpty();
    }

    @Test
    void onlyALockedNameIsUnlocked() {
        MemberFacts open = member(PERSON, COMPANY, Role.MEMBER, AccountState.ACTIVE);
        MemberFacts locked =
                new MemberFacts(PERSON, COMPANY, Role.MEMBER, AccountState.ACTIVE, MemberStatus.LOCKED, true, null);
        MemberCommand unlock = MemberCommand.of(MemberAction.UNLOCK);

        assertThat(ask(ADMINISTRATOR, open, unlock)).isPresent();
        assertThat(MemberPolicy.isDone(open, unlock)).isTrue();
        assertThat(ask(ADMINISTRATOR, locked, unlock)).isEmpty();
        assertThat(MemberPolicy.isDone(locked, unlock)).isFalse();
    }

    @Test
    void aDeletedMemberComesBackWithinThirtyDaysIfThereIsRoom() {
        MemberCommand restore = MemberCommand.of(MemberAction.RESTORE);
        MemberFacts gone = member(PERSON, COMPANY, Role.MEMBER, AccountState.DELETED);
        OrganisationFacts full = new OrganisationFacts(COMPANY, new Quota(10, 10), 1);

        assertThat(ask(ADMINISTRATOR, gone, restore)).isEmpty();
        assertThat(MemberPolicy.canDo(ADMINISTRATOR, gone, full, restore, NOW))
                .contains(Refusal.of("rule.quota.full", 10));
        assertThat(MemberPolicy.canDo(
                        ADMINISTRATOR,
                        gone,
                        facts(COMPANY, 1),
                        restore,
                        gone.deletedAt().plus(Duration.ofDays(30))))
                .contains(Refusal.of("rule.member.restore.late", 30L));
    }

    @ParameterizedTest
    @EnumSource(AccountState.class)
    void whatARowOffersIsWhatTheServiceAllows(AccountState state) {
        MemberFacts person = member(PERSON, COMPANY, Role.MEMBER, state);
        OrganisationFacts owner = facts(COMPANY, 2);

        for (MemberAction action : MemberAction.values()) {
            MemberCommand command = action == MemberAction.CHANGE_ROLE
                    ? MemberCommand.changeRole(Role.ADMINISTRATOR)
                    : MemberCommand.of(action);
            assertThat(MemberPolicy.allowed(ADMINISTRATOR, person, owner, NOW).contains(action))
                    .isEqualTo(ask(ADMINISTRATOR, person, command).isEmpty());
            assertThat(MemberPolicy.refused(ADMINISTRATOR, person, owner, NOW).containsKey(action))
                    .isNotEqualTo(MemberPolicy.allowed(ADMINISTRATOR, person, owner, NOW)
                            .contains(action));
        }
        assertThat(MemberPolicy.allowed(COLLEAGUE, person, owner, NOW)).isEmpty();
    }

    private static Optional<Refusal> ask(Actor actor, MemberFacts person, MemberCommand command) {
        return MemberPolicy.canDo(actor, person, facts(person.organisationId(), 2), command, NOW);
    }
}
