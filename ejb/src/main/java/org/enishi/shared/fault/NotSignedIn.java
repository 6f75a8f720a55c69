package org.enishi.shared.fault;

import jakarta.ejb.ApplicationException;

/** Nobody is signed in, or the sign-in no longer holds: the account was suspended, deleted or changed its rights. */
@ApplicationException(rollback = true)
public class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotSignedIn() {
        super("not signed in");
    }
}
