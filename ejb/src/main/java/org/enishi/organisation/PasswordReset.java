package org.enishi.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.organisation.model.SignInLimit;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.settings.Settings;

/**
 * A new password for somebody who forgot his and can prove that the mailbox is his. Nobody learns here which addresses are
 * registered. The link goes to the address of the account, never to one that was typed, and signs nobody in.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordReset {

    @Inject
    private ResetLedger ledger;

    @Inject
    private Attempts attempts;

    @Inject
    private NewPasswords newPasswords;

    @Inject
    private Settings settings;

    /**
     * The same for every address: the mail, if there is one, is written later.
     *
     * @return false when this network address has asked too often
     */
    @PermitAll
    public boolean request(String mailAddress, String remoteAddress) {
        String key = Attempts.ofReset(remoteAddress);
        if (attempts.isClosed(key)) {
            return false;
        }
        attempts.record(key, SignInLimit.ofAddress(settings.failedSignInsPerMinute()));
        ledger.remember(mailAddress == null ? "" : mailAddress);
        return true;
    }

    /** Whether a link still works; it is not used up by asking. */
    @PermitAll
    public boolean isGood(String token) {
        return ledger.isGood(token);
    }

    /** Every sign-in of the person ends; he signs in with the new password himself. */
    @PermitAll
    public void reset(String token, String newPassword) {
        UUID accountId = ledger.accountOf(token).orElseThrow(() -> new RuleViolated("rule.link.over"));
        ledger.reset(token, newPasswords.hash(accountId, newPassword));
    }
}
