package org.enishi.shared.fault;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or none that this person may know of. The two are never told apart. */
@ApplicationException(rollback = true)
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not found");
    }
}
