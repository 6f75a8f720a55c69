package org.enishi.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.enishi.organisation.data.ObjectionCase;

/** Somebody says no to an administrator whom the operator has named, with the link of his mail. */
@Stateless
public class ObjectionService {

    @Inject
    private AppointmentLedger ledger;

    /** What it is about. Empty for a link that was used, is over or never was. */
    @PermitAll
    public Optional<ObjectionCase> find(String token) {
        return ledger.findCase(token);
    }

    @PermitAll
    public void object(String token, String reason) {
        ledger.object(token, reason);
    }
}
