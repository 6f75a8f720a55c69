package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.AccountToken;
import org.enishi.organisation.model.SignInFacts;
import org.enishi.organisation.model.TokenPurpose;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;

/** The second half of a sign-in: the password was right, now the code. */
@ApplicationScoped
@Transactional
class CodeLedger {

    /** A new half needs the password again. */
    private static final int TRIES = 3;

    @Inject
    private Tokens tokens;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactorLedger secondFactors;

    @Inject
    private MemberNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    String begin(UUID accountId) {
        return tokens.issue(accountId, TokenPurpose.SECOND_FACTOR, null);
    }

    /** The name under which a failure is counted. Empty when the first half is over. */
    Optional<String> loginOf(String token) {
        return tokens.find(token, TokenPurpose.SECOND_FACTOR)
                .flatMap(found -> accounts.find(found.accountId()))
                .map(Account::mailAddress);
    }

    /** The account that may come in; empty when the code is wrong, which is counted. */
    Optional<UUID> accept(String token, String code) {
        Optional<AccountToken> half = tokens.lock(token, TokenPurpose.SECOND_FACTOR);
        Optional<UUID> accepted = half.map(AccountToken::accountId)
                .flatMap(accounts::lock)
                .filter(account -> account.signInFacts(clock.instant()).door() == SignInFacts.Door.OPEN)
                .filter(account -> isRight(account, code))
                .map(Account::getId);
        half.ifPresent(found -> {
            if (accepted.isPresent()) {
                found.use(clock.instant());
            } else {
                found.recordFailure(TRIES, clock.instant());
            }
        });
        return accepted;
    }

    private boolean isRight(Account account, String code) {
        if (secondFactors.accepts(account.getId(), code)) {
            return true;
        }
        boolean recovered = secondFactors.useRecoveryCode(account.getId(), code);
        if (recovered) {
            audit.record(AuditAct.RECOVERY_CODE_USED, MemberWork.detail(account, Occasion.screen()));
            news.recoveryCodeUsed(account, secondFactors.recoveryCodesLeft(account.getId()));
        }
        return recovered;
    }
}
