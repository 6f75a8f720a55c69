package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.AccountToken;
import org.enishi.organisation.model.ResetRequest;
import org.enishi.organisation.model.TokenPurpose;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.ResetRequests;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.RuleViolated;

/** The part of resetting a password that needs the database. */
@ApplicationScoped
@Transactional
class ResetLedger {

    /** More would only fill a mailbox. */
    private static final int LINKS_AT_ONCE = 3;

    private static final int AT_ONCE = 50;

    @Inject
    private ResetRequests requests;

    @Inject
    private Accounts accounts;

    @Inject
    private Tokens tokens;

    @Inject
    private PasswordLedger passwords;

    @Inject
    private MemberNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    void remember(String typedAddress) {
        requests.add(new ResetRequest(typedAddress, clock.instant()));
    }

    List<UUID> waiting() {
        return requests.oldest(AT_ONCE);
    }

    /** One remembered request: a mail if there is somebody who may have it, nothing otherwise. */
    void answer(UUID requestId) {
        requests.take(requestId)
                .flatMap(request -> accounts.findByLoginKey(request.loginKey()))
                .filter(Account::mayAct)
                .filter(account -> tokens.countGood(account.getId(), TokenPurpose.RESET_PASSWORD) < LINKS_AT_ONCE)
                .ifPresent(this::mailLink);
    }

    private void mailLink(Account account) {
        String token = tokens.issue(account.getId(), TokenPurpose.RESET_PASSWORD, null);
        news.mayResetPassword(
                account, token, TokenPurpose.RESET_PASSWORD.validity().toMinutes());
        audit.record(AuditAct.PASSWORD_RESET_ASKED, MemberWork.detail(account, Occasion.screen()));
    }

    boolean isGood(String token) {
        return accountOf(token).isPresent();
    }

    Optional<UUID> accountOf(String token) {
        return tokens.find(token, TokenPurpose.RESET_PASSWORD).map(AccountToken::accountId);
    }

    void reset(String token, String hash) {
        Account account = tokens.use(token, TokenPurpose.RESET_PASSWORD)
                .map(AccountToken::accountId)
                .flatMap(accounts::lock)
                .orElseThrow(() -> new RuleViolated("rule.link.over"));
        passwords.replace(account, hash);
        audit.recordBy(account.toActor(), AuditAct.PASSWORD_RESET, MemberWork.detail(account, Occasion.screen()));
    }
}
