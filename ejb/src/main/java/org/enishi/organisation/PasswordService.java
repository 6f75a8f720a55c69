package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A person's own password. Hashing takes long, so no transaction is open while it runs. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordService {

    @Inject
    private PasswordLedger ledger;

    @Inject
    private NewPasswords newPasswords;

    @Inject
    private OwnProof proof;

    @Inject
    private CurrentActor currentActor;

    /** First step of the first sign-in. */
    @Requires(Permission.FIRST_SIGN_IN)
    public void chooseFirst(String password) {
        UUID own = currentActor.get().accountId();
        ledger.storeFirst(own, newPasswords.hash(own, password));
    }

    /**
     * Every sign-in ends with it, also this one.
     *
     * @return the person as he is from now on, for the session to go on with
     */
    @Requires(Permission.OWN_ACCOUNT)
    public Actor change(String currentPassword, String newPassword) {
        Actor actor = currentActor.get();
        proof.demand(actor, currentPassword);
        if (currentPassword.equals(newPassword)) {
            throw new RuleViolated("rule.password.same");
        }
        return ledger.store(actor.accountId(), newPasswords.hash(actor.accountId(), newPassword));
    }
}
