package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.enishi.organisation.data.SecondFactorDone;
import org.enishi.organisation.data.SecondFactorState;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
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
        return new SecondFactorState(
                accounts.find(actor.accountId())
                        .filter(account -> account.credentials().hasSecondFactor())
                        .isPresent(),
                ledger.recoveryCodesLeft(actor.accountId()),
                isDemanded(actor));
    }

    private boolean isDemanded(Actor actor) {
        return actor.isOperator() && settings.isSecondFactorDemandedOfOperator();
    }

    String addressOf(Actor actor) {
        return lock(actor).mailAddress();
    }

    byte[] begin(Actor actor) {
        if (lock(actor).credentials().hasSecondFactor()) {
            throw new RuleViolated("rule.secondFactor.there");
        }
        return ledger.begin(actor.accountId());
    }

    SecondFactorDone confirm(Actor actor, String code) {
        Account account = lock(actor);
        if (!ledger.confirm(actor.accountId(), code)) {
            throw new RuleViolated("rule.secondFactor.code");
        }
        account.credentials().rememberSecondFactor(clock.instant());
        account.endAllSignIns();
        List<String> codes = ledger.newRecoveryCodes(actor.accountId());
        audit.record(AuditAct.SECOND_FACTOR_SET, MemberWork.detail(account, Occasion.screen()));
        news.secondFactorChanged(account, "U-9-on");
        accounts.write();
        return new SecondFactorDone(codes, actors.describe(account));
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
        if (isDemanded(actor)) {
            throw new RuleViolated("rule.secondFactor.demanded");
        }
        ledger.remove(actor.accountId());
        account.credentials().rememberSecondFactor(null);
        account.endAllSignIns();
        audit.record(AuditAct.SECOND_FACTOR_TAKEN_AWAY, MemberWork.detail(account, Occasion.screen()));
        news.secondFactorChanged(account, "U-9-off");
        accounts.write();
        return actors.describe(account);
    }

    private Account lock(Actor actor) {
        return accounts.lock(actor.accountId()).orElseThrow(NotFound::new);
    }
}
