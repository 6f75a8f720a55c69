package org.enishi.organisation.data;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.security.Role;

/**
 * What the user list is narrowed down to; everything holds at once. The text is looked for in name, kana, mail address and
 * department.
 *
 * @param role null for either
 * @param status null for any
 * @param lastSignIn null for any
 * @param missing null for no matter
 * @param rights all of which somebody has, be it on a condition
 * @param presence none for any; else the words of presence for where somebody is, an empty one for whoever was never seen
 * @param organisationId null for all; means something only to whoever sees several
 */
public record MemberFilter(
        String text,
        Role role,
        MemberStatus status,
        LastSignIn lastSignIn,
        MissingAttribute missing,
        Set<MemberRight> rights,
        Set<String> presence,
        UUID organisationId)
        implements Serializable {

    public MemberFilter {
        text = text == null ? "" : text;
        rights = Set.copyOf(rights);
        presence = Set.copyOf(presence);
    }

    public MemberFilter(String text) {
        this(text, null, null, null, null, Set.of(), Set.of(), null);
    }

    /** Of one's own organisation nothing is left out. */
    public boolean isOpen() {
        return text.isBlank()
                && role == null
                && status == null
                && lastSignIn == null
                && missing == null
                && presence.isEmpty()
                && rights.isEmpty();
    }

    public static MemberFilter everybody() {
        return new MemberFilter("");
    }
}
