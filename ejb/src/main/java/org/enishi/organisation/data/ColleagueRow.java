package org.enishi.organisation.data;

import java.util.UUID;

/** Somebody of the same organisation, as far as everybody there knows him. */
public record ColleagueRow(UUID accountId, String familyName, String givenName, String department) {

    public String name() {
        return new PersonName(familyName, givenName, "", "").display();
    }
}
