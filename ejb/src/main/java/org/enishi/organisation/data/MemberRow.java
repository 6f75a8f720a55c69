package org.enishi.organisation.data;

import java.util.UUID;
import org.enishi.shared.security.Role;

/** A line of the user list. */
public record MemberRow(
        UUID accountId,
        String organisationName,
        String familyName,
        String givenName,
        String familyKana,
        String givenKana,
        String title,
        String department,
        String mailAddress,
        Role role,
        AccountState state) {

    public String name() {
        return new PersonName(familyName, givenName, familyKana, givenKana).display();
    }

    public String kana() {
        return new PersonName(familyName, givenName, familyKana, givenKana).displayKana();
    }
}
