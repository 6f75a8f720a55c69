package org.enishi.shared.notice.data;

import java.util.UUID;

/**
 * Somebody who can be told something.
 *
 * @param accountId null for a person without an account, who can only be mailed
 * @param active whether the person may act here now
 */
public record Recipient(UUID accountId, String name, String mailAddress, String language, boolean active) {

    /** Somebody who applied, or asked a question, from outside. */
    public static Recipient withoutAccount(String name, String mailAddress, String language) {
        return new Recipient(null, name, mailAddress, language, false);
    }

    public boolean hasAccount() {
        return accountId != null;
    }
}
