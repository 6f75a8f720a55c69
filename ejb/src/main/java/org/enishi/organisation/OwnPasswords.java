package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.PasswordHash;

/** Passwords that people choose themselves. Judged and hashed before a transaction begins. */
@ApplicationScoped
class OwnPasswords {

    @Inject
    private PasswordLedger ledger;

    @Inject
    private PasswordHash passwords;

    void chooseFirst(Actor actor, String password) {
        ledger.judge(actor.accountId(), password);
        ledger.storeFirst(actor.accountId(), passwords.hash(password));
    }
}
