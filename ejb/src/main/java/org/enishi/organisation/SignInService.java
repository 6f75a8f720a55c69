package org.enishi.organisation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.enishi.organisation.data.CodeAttempt;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult;
import org.enishi.organisation.model.SignInFacts;
import org.enishi.shared.security.PasswordHash;
import org.enishi.shared.settings.Settings;

/**
 * Answers whether a name and a password belong together. Every attempt goes the same way, for an unknown name, a wrong
 * password, a closed or suspended account: the same look-ups, one hashing, the same refusal. So neither the answer nor
 * its time tells who exists.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject
    private SignInLedger ledger;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private EntryLedger entry;

    @Inject
    private CodeLedger codes;

    @Inject
    private PasswordHash passwords;

    @Inject
    private Settings settings;

    /** Hashing takes long, so no transaction and no connection is held while it runs. */
    @PermitAll
    public SignInResult signIn(SignInAttempt attempt) {
        SignInKeys keys = SignInKeys.of(attempt, settings.failedSignInsPerMinute());
        if (ledger.isClosed(keys.address())) {
            return SignInResult.tooMany();
        }
        SignInFacts candidate = ledger.findCandidate(attempt.login());
        boolean matches = passwords.verify(attempt.password(), candidate.passwordHash());
        if (!matches) {
            return refusal.refuse(attempt, keys);
        }
        return switch (candidate.door()) {
            case SHUT -> refusal.refuse(attempt, keys);
            case FIRST ->
                entry.begin(candidate, keys).map(SignInResult::welcome).orElseGet(() -> refusal.refuse(attempt, keys));
            case EXPIRED -> SignInResult.expired(entry.letAskForReissue(candidate.accountId()));
            case OPEN -> welcome(attempt, candidate, keys);
        };
    }

    private SignInResult welcome(SignInAttempt attempt, SignInFacts candidate, SignInKeys keys) {
        if (candidate.hasSecondFactor()) {
            return SignInResult.codeNeeded(codes.begin(candidate.accountId()));
        }
        Optional<String> stronger = passwords.isWeak(candidate.passwordHash())
                ? Optional.of(passwords.hash(attempt.password()))
                : Optional.empty();
        return SignInResult.welcome(ledger.recordWelcome(candidate.accountId(), keys, stronger));
    }

    /** The second half, with the token of the first. A wrong code counts like a wrong password. */
    @PermitAll
    public SignInResult signInWithCode(CodeAttempt attempt) {
        Optional<String> login = codes.loginOf(attempt.token());
        if (login.isEmpty()) {
            return SignInResult.refused();
        }
        SignInAttempt whole = new SignInAttempt(login.get(), "", attempt.remoteAddress());
        SignInKeys keys = SignInKeys.of(whole, settings.failedSignInsPerMinute());
        if (ledger.isClosed(keys.address())) {
            return SignInResult.tooMany();
        }
        if (ledger.isClosed(keys.name())) {
            return refusal.refuse(whole, keys);
        }
        return codes.accept(attempt.token(), attempt.code())
                .map(account -> SignInResult.welcome(ledger.recordWelcome(account, keys, Optional.empty())))
                .orElseGet(() -> refusal.refuse(whole, keys));
    }

    /** With the link for going on with a first sign-in that was left. It works once. */
    @PermitAll
    public SignInResult signInByLink(String token) {
        return entry.goOn(token).map(SignInResult::welcome).orElseGet(SignInResult::refused);
    }

    /** With the token of the answer that the initial password has expired. False when that was used before or is over. */
    @PermitAll
    public boolean askForReissue(String token) {
        return entry.askForReissue(token);
    }
}
