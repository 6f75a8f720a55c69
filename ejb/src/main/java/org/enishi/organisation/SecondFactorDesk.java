package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.SecondFactorDone;
import org.enishi.organisation.data.SecondFactorState;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.settings.Settings;

/** What setting up and taking away a second factor does to the account. */
@ApplicationScoped
@Transactional
class SecondFactorDesk {

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactorLedger ledger;

    @Inject
    private ActorDirectory actors;

    @Inject
    private MemberNews news;

    @Inject
    private AuditLog audit;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    SecondFactorState state(Actor actor) {
        UUID id = actor.accountId();
        return new SecondFactorState(
                accounts.find(id)
                        .filter(account -> account.credentials().hasSecondFactor())
                        .isPresent(),
                ledger.hasAuthenticator(id),
                ledger.passkeys(id),
                ledger.recoveryCodesLeft(id),
                isDemanded(actor));
    }

    private boolean isDemanded(Actor actor) {
        return actor.isOperator() && settings.isSecondFactorDemandedOfOperator();
    }

    String addressOf(Actor actor) {
        return lock(actor).mailAddress();
    }

    byte[] begin(Actor actor) {
        lock(actor);
        if (ledger.hasAuthenticator(actor.accountId())) {
            throw new RuleViolated("rule.secondFactor.there");
        }
        return ledger.begin(actor.accountId());
    }

    SecondFactorDone confirm(Actor actor, String code) {
        Account account = lock(actor);
        if (!ledger.confirm(actor.accountId(), code)) {
            throw new RuleViolated("rule.secondFactor.code");
        }
        return gained(account, AuditAct.SECOND_FACTOR_SET, null, "U-9-on");
    }

    /**
     * There is one more, whichever. Every other sign-in ends, and with the first come the recovery codes.
     *
     * @param name of what was set up; null where there is at most one of its kind
     */
    SecondFactorDone gained(Account account, AuditAct act, String name, String news) {
        UUID id = account.getId();
        boolean first = !account.credentials().hasSecondFactor();
        if (first) {
            account.credentials().rememberSecondFactor(clock.instant());
        }
        List<String> codes = first || ledger.recoveryCodesLeft(id) == 0 ? ledger.newRecoveryCodes(id) : List.of();
        return new SecondFactorDone(codes, tell(account, act, null, name, news));
    }

    List<String> renewRecoveryCodes(Actor actor) {
        Account account = lock(actor);
        if (!account.credentials().hasSecondFactor()) {
            throw new RuleViolated("rule.secondFactor.none");
        }
        audit.record(AuditAct.RECOVERY_CODES_RENEWED, MemberWork.detail(account, Occasion.screen()));
        return ledger.newRecoveryCodes(actor.accountId());
    }

    Actor takeAway(Actor actor) {
        Account account = lock(actor);
        if (!ledger.hasAuthenticator(account.getId())) {
            throw new RuleViolated("rule.secondFactor.none");
        }
        demandAnother(actor);
        ledger.removeAuthenticator(actor.accountId());
        return lost(account, AuditAct.SECOND_FACTOR_TAKEN_AWAY, null, "U-9-off");
    }

    /** Before one is taken away from somebody who must have one. */
    void demandAnother(Actor actor) {
        if (isDemanded(actor) && ledger.count(actor.accountId()) <= 1) {
            throw new RuleViolated("rule.secondFactor.demanded");
        }
    }

    /** There is one less. Every other sign-in ends; after the last the password is enough again. */
    Actor lost(Account account, AuditAct act, String name, String news) {
        if (ledger.count(account.getId()) == 0) {
            ledger.removeRecoveryCodes(account.getId());
            account.credentials().rememberSecondFactor(null);
        }
        return tell(account, act, name, null, news);
    }

    private Actor tell(Account account, AuditAct act, String before, String after, String event) {
        account.endAllSignIns();
        AuditDetail detail = MemberWork.detail(account, Occasion.screen());
        audit.record(act, before == null && after == null ? detail : detail.changing("passkey", before, after));
        news.secondFactorChanged(account, event);
        accounts.write();
        return actors.describe(account);
    }

    private Account lock(Actor actor) {
        return accounts.lock(actor.accountId()).orElseThrow(NotFound::new);
    }
}
