package org.enishi.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.enishi.organisation.data.PasskeyAttempt;
import org.enishi.organisation.data.PasskeyQuestion;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult;
import org.enishi.shared.settings.Settings;

/**
 * Comes in with a passkey: alone, for the device has recognised the person, or as what follows the password. What closes a name
 * or an address for passwords closes it here, and the refusal is the same.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasskeySignIn {

    @Inject
    private SignInLedger ledger;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private PasskeyLedger passkeys;

    @Inject
    private PasskeyChallenges challenges;

    @Inject
    private Settings settings;

    /**
     * Names nobody's passkeys, unless the password was right.
     *
     * @param half the first half of a sign-in; null where the passkey is to be the whole
     */
    @PermitAll
    public PasskeyQuestion ask(String half) {
        List<String> allowed = half == null ? List.of() : passkeys.ofHalf(half);
        return new PasskeyQuestion(challenges.toComeIn(), new PasskeyCeremony(settings.url()).relyingParty(), allowed);
    }

    /** Whether a passkey may take the place of the code. */
    @PermitAll
    public boolean isOffered(String half) {
        return half != null && !passkeys.ofHalf(half).isEmpty();
    }

    @PermitAll
    public SignInResult signIn(PasskeyAttempt attempt) {
        Optional<String> login = passkeys.loginOf(attempt);
        if (attempt.half() != null && login.isEmpty()) {
            return SignInResult.refused();
        }
        SignInAttempt whole = new SignInAttempt(login.orElse(""), "", attempt.remoteAddress());
        SignInKeys keys = SignInKeys.of(whole, settings.failedSignInsPerMinute());
        if (ledger.isClosed(keys.address())) {
            return SignInResult.tooMany();
        }
        if (ledger.isClosed(keys.name()) || !challenges.isGood(attempt.challenge(), null)) {
            return refusal.refuse(whole, keys);
        }
        return passkeys.accept(attempt)
                .map(account -> SignInResult.welcome(ledger.recordWelcomeByPasskey(account, keys)))
                .orElseGet(() -> refusal.refuse(whole, keys));
    }
}
