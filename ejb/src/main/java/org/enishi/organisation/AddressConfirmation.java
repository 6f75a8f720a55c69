package org.enishi.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.enishi.organisation.data.AddressChangeStep;

/**
 * The two mailboxes of a change of address say yes, on whatever device they are read. It stands apart from asking for the
 * change, because the server closes every other method of a service that has an open one.
 */
@Stateless
public class AddressConfirmation {

    @Inject
    private AddressLedger ledger;

    /** With one of the two links. When both were used the address is changed, and every sign-in ends. */
    @PermitAll
    public AddressChangeStep confirm(String token) {
        return ledger.confirm(token);
    }
}
