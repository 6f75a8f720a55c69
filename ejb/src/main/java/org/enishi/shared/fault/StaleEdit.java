package org.enishi.shared.fault;

import jakarta.ejb.ApplicationException;

/** Somebody else changed it since the form was opened. What was typed stays in the form; nothing was saved. */
@ApplicationException(rollback = true)
public class StaleEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleEdit() {
        super("changed by somebody else");
    }
}
