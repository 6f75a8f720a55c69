package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.organisation.model.MemberFixture.NOW;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberRef;
import org.enishi.organisation.data.Quota;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever administrators and the operator do, to one or to many: somebody is always left who can act. */
class LastAdministratorTest {

    private static final int STEPS = 400;
    private static final InitialPassword ANOTHER = new InitialPassword("another", NOW.plusSeconds(3600));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987, 1597})
    void anOrganisationNeverLosesItsLastActiveAdministrator(long seed) {
        Random chance = new Random(seed);
        Organisation company = OrganisationFixture.company();
        List<Account> people = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            people.add(AccountFixture.comeIn(AccountFixture.invitedInto(company)));
        }
        people.get(0).changeRole(Role.ADMINISTRATOR, NOW);

        for (int step = 0; step < STEPS; step++) {
            MemberCommand command = command(chance);
            List<Account> targets = some(people, chance);
            OrganisationFacts before = facts(company, people);
            List<BulkRow> rows = new Judgement(actor(people, chance), command, Map.of(company.getId(), before), NOW)
                    .on(targets.stream().map(LastAdministratorTest::candidate).toList());
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).outcome() == BulkOutcome.CHANGED) {
                    apply(command, targets.get(i));
                }
            }

            assertThat(facts(company, people).activeAdministrators())
                    .as("after step %d, %s", step, command)
                    .isPositive();
            assertThat(facts(company, people).quota().registered()).isLessThanOrEqualTo(10);
        }
    }

    /** A random one who may: an active administrator, or the operator. */
    private static Actor actor(List<Account> people, Random chance) {
        List<Account> administrators = people.stream()
                .filter(account -> isActiveAdministrator(account))
                .toList();
        int choice = chance.nextInt(administrators.size() + 1);
        return choice == administrators.size()
                ? MemberFixture.actor(
                        UUID.randomUUID(), UUID.randomUUID(), OrganisationKind.OPERATOR, Role.ADMINISTRATOR)
                : administrators.get(choice).toActor();
    }

    private static MemberCommand command(Random chance) {
        MemberAction action = MemberAction.values()[chance.nextInt(MemberAction.values().length)];
        return action == MemberAction.CHANGE_ROLE
                ? MemberCommand.changeRole(Role.values()[chance.nextInt(2)])
                : MemberCommand.of(action);
    }

    private static List<Account> some(List<Account> people, Random chance) {
        List<Account> mixed = new ArrayList<>(people);
        Collections.shuffle(mixed, chance);
        return mixed.subList(0, 1 + chance.nextInt(mixed.size()));
    }

    private static Candidate candidate(Account account) {
        return new Candidate(new MemberRef(account.getId(), 0), "name", "address", account.facts(null, NOW), null);
    }

    private static OrganisationFacts facts(Organisation company, List<Account> people) {
        long living = people.stream()
                .filter(account -> account.facts(null, NOW).state().isLiving())
                .count();
        long administrators = people.stream()
                .filter(LastAdministratorTest::isActiveAdministrator)
                .count();
        return new OrganisationFacts(company.getId(), new Quota(living, 10), administrators);
    }

    private static boolean isActiveAdministrator(Account account) {
        MemberFacts facts = account.facts(null, NOW);
        return facts.role() == Role.ADMINISTRATOR && facts.state() == AccountState.ACTIVE;
    }

    private static void apply(MemberCommand command, Account account) {
        switch (command.action()) {
            case CHANGE_ROLE -> account.changeRole(command.role(), NOW);
            case SUSPEND -> account.suspend(NOW);
            case RESUME -> account.resume(NOW);
            case REISSUE -> account.reissueInitialPassword(ANOTHER);
            case DELETE -> account.delete(NOW);
            case RESTORE -> account.restore(NOW);
            case UNLOCK -> {
                // Changes nothing of the account.
            }
        }
    }
}
