package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

class AccountTest {

    @Test
    void theInvitedMayNotActYet() {
        assertThat(AccountFixture.invited().mayAct()).isFalse();
    }

    @Test
    void theFirstSignInLetsThePersonActWithAPasswordOfHisOwn() {
        Account account = AccountFixture.active();

        assertThat(account.mayAct()).isTrue();
        assertThat(account.credentials().passwordHash()).isEqualTo("own hash");
    }

    @Test
    void theSuspendedMayNotAct() {
        Account account = AccountFixture.active();
        account.suspend(AccountFixture.JOINED);

        assertThat(account.mayAct()).isFalse();
    }

    @Test
    void whateverChangesTheRightsEndsEarlierSignIns() {
        Account account = AccountFixture.invited();
        int invited = account.securityVersion();

        AccountFixture.comeIn(account);
        int active = account.securityVersion();
        account.endAllSignIns();
        int ended = account.securityVersion();
        account.suspend(AccountFixture.JOINED);

        assertThat(active).isGreaterThan(invited);
        assertThat(ended).isGreaterThan(active);
        assertThat(account.securityVersion()).isGreaterThan(ended);
    }

    @Test
    void signingInAndAStrongerHashOfTheSamePasswordEndNothing() {
        Account account = AccountFixture.active();
        int before = account.securityVersion();

        account.trail().recordSignIn(AccountFixture.JOINED.plusSeconds(7200));
        account.credentials().rehash("stronger hash");

        assertThat(account.securityVersion()).isEqualTo(before);
        assertThat(account.credentials().passwordHash()).isEqualTo("stronger hash");
    }

    @Test
    void theActorIsThePersonInHisOrganisation() {
        Organisation university = OrganisationFixture.of(OrganisationKind.INSTITUTION);
        Account account = AccountFixture.invitedInto(university);
        Actor actor = account.toActor();

        assertThat(actor.accountId()).isEqualTo(account.getId());
        assertThat(actor.organisationId()).isEqualTo(university.getId());
        assertThat(actor.region()).isEqualTo(OrganisationFixture.REGION);
        assertThat(actor.kind()).isEqualTo(OrganisationKind.INSTITUTION);
        assertThat(actor.role()).isEqualTo(Role.MEMBER);
        assertThat(actor.securityVersion()).isEqualTo(account.securityVersion());
        assertThat(actor.personName()).isEqualTo("若狭 絵里");
        assertThat(actor.isOperator()).isFalse();
    }

    @Test
    void theAddressIsKeptAsItWasGiven() {
        assertThat(AccountFixture.invited().mailAddress()).isEqualTo("Wakasa@Seiki.example");
    }
}
