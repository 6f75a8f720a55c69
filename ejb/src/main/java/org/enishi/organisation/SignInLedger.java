package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.SignInFacts;
import org.enishi.organisation.model.SignInGuard;
import org.enishi.organisation.model.SignInLimit;
import org.enishi.organisation.store.Accounts;
import org.enishi.organisation.store.SignInGuards;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.Actor;

/** The book-keeping of sign-in, in short transactions on both sides of the long hashing. */
@ApplicationScoped
class SignInLedger {

    @Inject
    private Accounts accounts;

    @Inject
    private ActorDirectory actors;

    @Inject
    private SignInGuards guards;

    @Inject
    private AuditLog audit;

    @Inject
    private Notifier notifier;

    @Inject
    private Clock clock;

    @Transactional
    boolean isClosed(String guardKey) {
        return guards.find(guardKey)
                .filter(guard -> guard.isClosed(clock.instant()))
                .isPresent();
    }

    /** The same shape whether or not the name exists. */
    @Transactional
    SignInFacts findCandidate(String login) {
        Instant now = clock.instant();
        boolean open = guards.find(SignInKeys.ofName(login))
                .filter(guard -> guard.isClosed(now))
                .isEmpty();
        SignInFacts candidate = accounts.findByLoginKey(LoginKey.of(login))
                .map(account -> account.signInFacts(now))
                .orElse(SignInFacts.nobody());
        return open ? candidate : candidate.shut();
    }

    @Transactional
    boolean exists(String guardKey) {
        return guards.find(guardKey).isPresent();
    }

    /** Of two who are first at once, one fails here; its caller goes on with the row of the other. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void open(String guardKey) {
        if (guards.find(guardKey).isEmpty()) {
            guards.add(new SignInGuard(guardKey));
        }
    }

    /** If this very failure closed the name of an account, its person is told. */
    @Transactional
    void recordRefusal(SignInAttempt attempt, SignInKeys keys) {
        Instant now = clock.instant();
        guards.lock(keys.address()).ifPresent(guard -> guard.recordFailure(keys.addressLimit(), now));
        boolean closed = guards.lock(keys.name())
                .map(guard -> guard.recordFailure(keys.nameLimit(), now))
                .orElse(false);
        Optional<Account> account = accounts.findByLoginKey(LoginKey.of(attempt.login()));
        AuditDetail detail = account.map(
                        known -> AuditDetail.on(known.getId(), known.name().display())
                                .within(known.organisation().getId()))
                .orElse(AuditDetail.none());
        audit.record(closed ? AuditAct.SIGN_IN_CLOSED : AuditAct.SIGN_IN_REFUSED, detail);
        if (closed) {
            account.ifPresent(known -> notifier.tell(List.of(known.getId()), lockedBy(keys.nameLimit())));
        }
    }

    private static Notification lockedBy(SignInLimit limit) {
        return Notification.of("U-6", limit.failures(), limit.closedFor().toMinutes());
    }

    @Transactional
    Actor recordWelcome(UUID accountId, SignInKeys keys, Optional<String> strongerHash) {
        Account account = accounts.find(accountId).orElseThrow();
        strongerHash.ifPresent(account.credentials()::rehash);
        return welcome(account, keys, AuditAct.SIGNED_IN);
    }

    /** Alone, or after the password. */
    @Transactional
    Actor recordWelcomeByPasskey(UUID accountId, SignInKeys keys) {
        return welcome(accounts.find(accountId).orElseThrow(), keys, AuditAct.SIGNED_IN_BY_PASSKEY);
    }

    private Actor welcome(Account account, SignInKeys keys, AuditAct act) {
        accounts.recordSignIn(account.getId(), clock.instant());
        guards.lock(keys.name()).ifPresent(SignInGuard::recordSuccess);
        Actor actor = actors.describe(account);
        audit.recordBy(actor, act, AuditDetail.none());
        return actor;
    }
}
