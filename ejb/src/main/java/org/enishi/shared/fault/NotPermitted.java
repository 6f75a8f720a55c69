package org.enishi.shared.fault;

import jakarta.ejb.ApplicationException;

/** The person is known, but the access law gives the permission to others. */
@ApplicationException(rollback = true)
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes the name, because the room of permissions knows the faults and not the other way round. */
    public NotPermitted(String permission) {
        super("not permitted: " + permission);
    }
}
