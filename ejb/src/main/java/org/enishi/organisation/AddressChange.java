package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * A person takes another mail address, which is also his sign-in name. Both mailboxes must say yes: the old one, so that
 * nobody carries an account away from a desk that was left; the new one, so that it is really his.
 */
@Stateless
public class AddressChange {

    @Inject
    private AddressLedger ledger;

    @Inject
    private OwnProof proof;

    @Inject
    private CurrentActor currentActor;

    /** A link goes to each of the two addresses. */
    @Requires(Permission.OWN_ACCOUNT)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void ask(String currentPassword, String newAddress) {
        Actor actor = currentActor.get();
        ledger.judge(actor, newAddress);
        proof.demand(actor, currentPassword);
        ledger.ask(actor, newAddress);
    }
}
