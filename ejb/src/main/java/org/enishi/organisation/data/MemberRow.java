package org.enishi.organisation.data;

import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/**
 * A line of the user list, as it is stored.
 *
 * @param entryUntil how long the initial password is good; null for whoever has one of his own
 * @param initialPasswordIssues how many initial passwords he was given
 * @param lockedUntil null, or until when wrong passwords have closed the name
 * @param changedAt by an administrator or the person
 * @param invitationMail what became of the last mail with an initial password; null where none was sent
 * @param presence the word of presence for where a colleague is; null for whoever was never seen, and for other organisations
 * @param addedByFamily with the given name: who added the person; null for whoever was there from the beginning
 */
public record MemberRow(
        UUID accountId,
        long version,
        UUID organisationId,
        String organisationName,
        String organisationKana,
        OrganisationKind organisationKind,
        String familyName,
        String givenName,
        String familyKana,
        String givenKana,
        String title,
        String department,
        String mailAddress,
        Role role,
        AccountState state,
        Instant entryUntil,
        int initialPasswordIssues,
        Instant lockedUntil,
        Instant addedAt,
        Instant firstSignedInAt,
        Instant lastSignedInAt,
        Instant deletedAt,
        Instant changedAt,
        MailState invitationMail,
        String presence,
        String addedByFamily,
        String addedByGiven) {

    public MemberRef ref() {
        return new MemberRef(accountId, version);
    }

    public String name() {
        return new PersonName(familyName, givenName, familyKana, givenKana).display();
    }

    public String kana() {
        return new PersonName(familyName, givenName, familyKana, givenKana).displayKana();
    }

    /** Empty for whoever was there from the beginning. */
    public String addedBy() {
        return addedByFamily == null ? "" : new PersonName(addedByFamily, addedByGiven, "", "").display();
    }

    public boolean hasSignedIn() {
        return firstSignedInAt != null;
    }

    public MemberStatus statusAt(Instant now) {
        return MemberStatus.at(now, state, entryUntil, lockedUntil);
    }
}
