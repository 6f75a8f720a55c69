package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.organisation.data.FirstSignInStep;
import org.enishi.organisation.event.SignInsEnded;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** A person's own sign-ins. */
@Stateless
public class SessionService {

    @Inject
    private Accounts accounts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<Object> facts;

    @Inject
    private EntryLedger entry;

    @Inject
    private AuditLog audit;

    /** Whoever leaves in the middle of the first sign-in gets a link by mail, with which he can begin it again. */
    @Requires(Permission.SIGN_OUT)
    public void recordSignOut() {
        audit.record(AuditAct.SIGNED_OUT, AuditDetail.none());
        if (currentActor.get().isEntering()) {
            accounts.lock(currentActor.get().accountId())
                    .filter(account -> account.firstSignInStep() != FirstSignInStep.DONE)
                    .ifPresent(entry::leave);
        }
    }

    /** Also the one that asks for it: its next request finds an older version of its rights. */
    @Requires(Permission.OWN_ACCOUNT)
    public void endAllMySignIns() {
        UUID own = currentActor.get().accountId();
        audit.record(AuditAct.SIGN_IN_ENDED, AuditDetail.none());
        accounts.find(own).orElseThrow(NotFound::new).endAllSignIns();
        facts.fire(new SignInsEnded(own));
    }
}
