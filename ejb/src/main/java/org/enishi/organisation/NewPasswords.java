package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.security.PasswordRules;
import org.enishi.shared.settings.Settings;

/** Judges and hashes what a person chooses as his password. Slow, so outside of transactions. */
@ApplicationScoped
class NewPasswords {

    @Inject
    private PasswordLedger ledger;

    @Inject
    private PasswordRules rules;

    @Inject
    private PasswordHash passwords;

    @Inject
    private Settings settings;

    String hash(UUID accountId, String password) {
        List<String> words = new ArrayList<>(ledger.wordsOf(accountId));
        words.add(settings.serviceName());
        rules.refusal(password, words).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        return passwords.hash(password);
    }
}
