package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.enishi.organisation.data.PasskeyAnswer;
import org.enishi.organisation.data.PasskeyAttempt;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.AccountToken;
import org.enishi.organisation.model.Passkey;
import org.enishi.organisation.model.SignInFacts;
import org.enishi.organisation.model.TokenPurpose;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.Passkeys;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.settings.Settings;

/** Whose passkey it is that answers, and whether it is right. */
@ApplicationScoped
@Transactional
class PasskeyLedger {

    /** A new half needs the password again. */
    private static final int TRIES = 3;

    @Inject
    private Passkeys passkeys;

    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private AuditLog audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Those of the person who has begun to sign in; none where the half is over. */
    List<String> ofHalf(String half) {
        return tokens.find(half, TokenPurpose.SECOND_FACTOR)
                .map(found -> passkeys.of(found.accountId()).stream()
                        .map(Passkey::credentialId)
                        .toList())
                .orElse(List.of());
    }

    /** The name under which a failure is counted: of the half, or whose the passkey is. Empty when there is neither. */
    Optional<String> loginOf(PasskeyAttempt attempt) {
        Optional<UUID> account = attempt.half() == null
                ? passkeys.ownerOf(attempt.answer().credentialId())
                : tokens.find(attempt.half(), TokenPurpose.SECOND_FACTOR).map(AccountToken::accountId);
        return account.flatMap(accounts::find).map(Account::mailAddress);
    }

    /** The account that may come in. A wrong answer uses up one try of the half. */
    Optional<UUID> accept(PasskeyAttempt attempt) {
        if (attempt.half() == null) {
            return passkeys.ownerOf(attempt.answer().credentialId()).filter(owner -> isRight(owner, attempt));
        }
        Optional<AccountToken> half = tokens.lock(attempt.half(), TokenPurpose.SECOND_FACTOR);
        Optional<UUID> accepted = half.map(AccountToken::accountId).filter(owner -> isRight(owner, attempt));
        half.ifPresent(found -> {
            if (accepted.isPresent()) {
                found.use(clock.instant());
            } else {
                found.recordFailure(TRIES, clock.instant());
            }
        });
        return accepted;
    }

    private boolean isRight(UUID owner, PasskeyAttempt attempt) {
        Optional<Account> account = accounts.lock(owner)
                .filter(found -> found.signInFacts(clock.instant()).door() == SignInFacts.Door.OPEN)
                .filter(found -> knows(found, attempt));
        return account.flatMap(found -> passkeys.lock(attempt.answer().credentialId(), owner))
                .filter(passkey -> isRight(account.get(), passkey, attempt))
                .isPresent();
    }

    /** Whoever comes in by the passkey alone must be named by it. */
    private static boolean knows(Account account, PasskeyAttempt attempt) {
        String handle = attempt.answer().handle();
        boolean unnamed = handle == null && attempt.half() != null;
        return unnamed || account.credentials().isKnownAs(handle);
    }

    private boolean isRight(Account account, Passkey passkey, PasskeyAttempt attempt) {
        PasskeyAnswer answer = attempt.answer();
        try {
            OptionalLong count = new PasskeyCeremony(settings.url())
                    .countOf(answer, passkey.key(), attempt.challenge().value());
            count.ifPresent(signed -> passkey.use(signed, clock.instant()));
            return count.isPresent();
        } catch (PasskeyCeremony.FellBehind behind) {
            audit.record(
                    AuditAct.PASSKEY_BEHIND,
                    MemberWork.detail(account, Occasion.screen()).changing("passkey", null, passkey.name()));
            return false;
        }
    }
}
