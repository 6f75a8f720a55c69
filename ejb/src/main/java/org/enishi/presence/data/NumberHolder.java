package org.enishi.presence.data;

import org.enishi.organisation.data.PersonName;

/** Whose ダイアルイン番号 a number is. @param state of the account; that of telephones is always the one of those who act */
public record NumberHolder(String number, String familyName, String givenName, String state) {

    public String name() {
        return new PersonName(familyName, givenName, "", "").display();
    }
}
