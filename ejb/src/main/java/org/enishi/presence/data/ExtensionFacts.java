package org.enishi.presence.data;

import java.util.UUID;
import org.enishi.organisation.data.PersonName;
import org.enishi.shared.text.SearchKey;

/**
 * Whoever or whatever can be called.
 *
 * @param id of the account, or else of the extension
 * @param accountId null for a telephone that belongs to nobody
 * @param version of the extension; nought where there is none yet
 * @param login empty for a telephone that belongs to nobody
 * @param number empty for none, like {@code dialIn}
 * @param secret whether one is kept
 */
public record ExtensionFacts(
        UUID id,
        UUID accountId,
        long version,
        String familyName,
        String givenName,
        String familyKana,
        String givenKana,
        String login,
        String number,
        String dialIn,
        boolean secret) {

    public boolean isPerson() {
        return accountId != null;
    }

    public PersonName personName() {
        return new PersonName(familyName, givenName, familyKana, givenKana);
    }

    public String name() {
        return personName().display();
    }

    /** Readings as the manual of the call manager writes them. */
    public String katakanaFamily() {
        return SearchKey.katakana(familyKana);
    }

    public String katakanaGiven() {
        return SearchKey.katakana(givenKana);
    }
}
