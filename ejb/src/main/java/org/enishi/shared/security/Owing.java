package org.enishi.shared.security;

/** What a person who has signed in must do before anything else is open to him, whatever his role. */
public enum Owing {
    NOTHING,
    /** What everybody does first: an own password, agreement to the terms, a second factor where one is demanded. */
    FIRST_STEPS,
    /** Agreement to terms of use that have changed. */
    CONSENT
}
