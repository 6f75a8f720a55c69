package org.enishi.organisation.model;

import java.time.Instant;
import java.util.Set;
import org.enishi.organisation.data.PersonName;
import org.enishi.organisation.data.PersonProfile;
import org.enishi.shared.security.Role;

/** Accounts as tests need them. */
public final class AccountFixture {

    public static final Instant JOINED = Instant.parse("2026-04-01T00:00:00Z");

    private AccountFixture() {}

    public static Account invited() {
        return invitedInto(OrganisationFixture.company());
    }

    public static Account invitedInto(Organisation organisation) {
        PersonProfile person = new PersonProfile(
                new PersonName("若狭", "絵里", "わかさ", "えり"), "開発課 主任", "技術部", "Wakasa@Seiki.example", Set.of());
        return new Account(organisation, Role.MEMBER, person, "initial hash", JOINED);
    }

    public static Account active() {
        Account account = invited();
        account.completeFirstSignIn("own hash", JOINED.plusSeconds(3600));
        return account;
    }
}
