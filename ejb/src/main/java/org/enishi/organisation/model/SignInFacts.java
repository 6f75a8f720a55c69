package org.enishi.organisation.model;

import java.util.UUID;
import org.enishi.organisation.data.AccountState;

/** What decides about an attempt to sign in. The hash is null where nothing that is typed could be right. */
public record SignInFacts(UUID accountId, String passwordHash, Door door, boolean hasSecondFactor) {

    /** What is behind the name. */
    public enum Door {
        /** Nobody, or somebody who may not come in. */
        SHUT,
        /** An initial password, still good. */
        FIRST,
        /** An initial password, no longer good. */
        EXPIRED,
        OPEN;

        static Door of(AccountState state, boolean entryIsGood) {
            return switch (state) {
                case INVITED -> entryIsGood ? FIRST : EXPIRED;
                case ACTIVE -> OPEN;
                case FIRST_SIGNIN, SUSPENDED, DELETED -> SHUT;
            };
        }
    }

    public static SignInFacts nobody() {
        return new SignInFacts(null, null, Door.SHUT, false);
    }

    public SignInFacts shut() {
        return new SignInFacts(accountId, passwordHash, Door.SHUT, hasSecondFactor);
    }
}
