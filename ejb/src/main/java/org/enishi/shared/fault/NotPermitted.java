package org.enishi.shared.fault;

import jakarta.ejb.ApplicationException;
import org.enishi.shared.security.Permission;

/** The person is known, but the access law gives the permission to others. */
@ApplicationException(rollback = true)
public class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotPermitted(Permission permission) {
        super("not permitted: " + permission);
    }
}
