package org.enishi.organisation.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.shared.security.Role;

/** Accounts as tests need them. */
public final class AccountFixture {

    public static final Instant JOINED = Instant.parse("2026-04-01T00:00:00Z");

    public static final InitialPassword INITIAL = new InitialPassword("initial hash", JOINED.plus(Duration.ofDays(7)));

    private AccountFixture() {}

    public static Account invited() {
        return invitedInto(OrganisationFixture.company());
    }

    public static Account invitedInto(Organisation organisation) {
        PersonProfile person = new PersonProfile(
                new PersonName("若狭", "絵里", "わかさ", "えり"), "開発課 主任", "技術部", "Wakasa@Seiki.example", Set.of());
        return new Account(organisation, Role.MEMBER, person, INITIAL, JOINED);
    }

    public static Account active() {
        Account account = invited();
        return comeIn(account);
    }

    public static Account in(AccountState state) {
        Account account = invited();
        switch (state) {
            case INVITED -> {
                // It is.
            }
            case FIRST_SIGNIN -> account.beginFirstSignIn(JOINED.plus(Duration.ofHours(3)));
            case ACTIVE -> comeIn(account);
            case SUSPENDED -> comeIn(account).suspend(JOINED);
            case DELETED -> comeIn(account).delete(JOINED);
        }
        return account;
    }

    /** Through the whole first sign-in. */
    public static Account comeIn(Account account) {
        Instant now = JOINED.plusSeconds(3600);
        account.beginFirstSignIn(now.plusSeconds(3600));
        account.firstSignIn().chooseFirst("own hash");
        account.firstSignIn().agree(1, now);
        account.completeFirstSignIn(now);
        return account;
    }
}
