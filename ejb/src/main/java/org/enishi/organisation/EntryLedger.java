package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.AccountToken;
import org.enishi.organisation.model.SignInFacts;
import org.enishi.organisation.model.SignInGuard;
import org.enishi.organisation.model.TokenPurpose;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.SignInGuards;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.security.Actor;

/** The first time that somebody comes in: with an initial password, too late, or with a link to go on. */
@ApplicationScoped
@Transactional
class EntryLedger {

    /** Enough to read the terms; whoever leaves it lying gets a link. */
    private static final Duration FIRST_SIGN_IN_LASTS = Duration.ofMinutes(30);

    @Inject
    private Accounts accounts;

    @Inject
    private SignInGuards guards;

    @Inject
    private Tokens tokens;

    @Inject
    private MemberNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Clock clock;

    /** Empty when somebody else has used the same password in the meantime, or it was replaced. */
    Optional<Actor> begin(SignInFacts candidate, SignInKeys keys) {
        Optional<Account> account = accounts.lock(candidate.accountId())
                .filter(found -> candidate.equals(found.signInFacts(clock.instant())));
        account.ifPresent(found -> guards.lock(keys.name()).ifPresent(SignInGuard::recordSuccess));
        return account.map(this::enter);
    }

    Optional<Actor> goOn(String token) {
        return tokens.use(token, TokenPurpose.FIRST_SIGN_IN)
                .map(AccountToken::accountId)
                .flatMap(accounts::lock)
                .filter(account -> account.signInFacts(clock.instant()).door() == SignInFacts.Door.FIRST)
                .map(this::enter);
    }

    private Actor enter(Account account) {
        account.beginFirstSignIn(clock.instant().plus(FIRST_SIGN_IN_LASTS));
        tokens.revoke(account.getId(), TokenPurpose.FIRST_SIGN_IN, TokenPurpose.ASK_FOR_REISSUE);
        Actor actor = account.toActor();
        audit.recordBy(actor, AuditAct.FIRST_SIGN_IN_BEGUN, MemberWork.detail(account, Occasion.screen()));
        return actor;
    }

    String letAskForReissue(UUID accountId) {
        tokens.revoke(accountId, TokenPurpose.ASK_FOR_REISSUE);
        return tokens.issue(accountId, TokenPurpose.ASK_FOR_REISSUE, null);
    }

    boolean askForReissue(String token) {
        Optional<Account> account = tokens.use(token, TokenPurpose.ASK_FOR_REISSUE)
                .map(AccountToken::accountId)
                .flatMap(accounts::find)
                .filter(found -> found.signInFacts(clock.instant()).door() == SignInFacts.Door.EXPIRED);
        account.ifPresent(found -> {
            audit.record(AuditAct.REISSUE_ASKED, MemberWork.detail(found, Occasion.screen()));
            news.asksForReissue(found);
        });
        return account.isPresent();
    }

    /** What was chosen so far is void; a link is mailed with which the person begins again. */
    void leave(Account account) {
        account.leaveFirstSignIn(clock.instant().plus(TokenPurpose.FIRST_SIGN_IN.validity()));
        accounts.write();
        audit.record(AuditAct.FIRST_SIGN_IN_LEFT, MemberWork.detail(account, Occasion.screen()));
        news.mayGoOn(account, tokens.issue(account.getId(), TokenPurpose.FIRST_SIGN_IN, null));
    }
}
