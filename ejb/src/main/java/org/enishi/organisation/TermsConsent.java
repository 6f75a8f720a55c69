package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.enishi.organisation.data.ConsentState;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.Occasion;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Where somebody who has agreed to earlier terms of use agrees to those that hold now. Nobody is asked twice. */
@Stateless
public class TermsConsent {

    @Inject
    private Accounts accounts;

    @Inject
    private TermsOfUse terms;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.TERMS_CONSENT)
    public ConsentState state() {
        return stateOf(accounts.find(currentActor.get().accountId()).orElseThrow(NotFound::new));
    }

    /**
     * Once; whoever owes nothing has already agreed.
     *
     * @param edition that the person has seen; refused when it is not the one in force
     */
    @Requires(Permission.TERMS_CONSENT)
    public void agree(int edition) {
        Account account = accounts.lock(currentActor.get().accountId()).orElseThrow(NotFound::new);
        ConsentState state = stateOf(account);
        if (!state.owed()) {
            return;
        }
        if (state.inForce() != edition) {
            throw new RuleViolated("rule.terms.version");
        }
        account.credentials().agreeAnew(edition, clock.instant());
        audit.record(
                AuditAct.TERMS_AGREED,
                MemberWork.detail(account, Occasion.screen())
                        .changing("terms", String.valueOf(state.agreed()), String.valueOf(edition)));
    }

    private ConsentState stateOf(Account account) {
        return new ConsentState(
                account.credentials().agreedEdition(),
                terms.inForce(account.organisation().region()),
                terms.asks(account));
    }
}
