package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.enishi.organisation.store.Accounts;
import org.enishi.shared.audit.AuditAct;
import org.enishi.shared.audit.AuditDetail;
import org.enishi.shared.audit.AuditLog;
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
    private AuditLog audit;

    @Requires(Permission.OWN_ACCOUNT)
    public void recordSignOut() {
        audit.record(AuditAct.SIGNED_OUT, AuditDetail.none());
    }

    /** Also the one that asks for it: its next request finds an older version of its rights. */
    @Requires(Permission.OWN_ACCOUNT)
    public void endAllMySignIns() {
        audit.record(AuditAct.SIGN_IN_ENDED, AuditDetail.none());
        accounts.find(currentActor.get().accountId()).orElseThrow(NotFound::new).endAllSignIns();
    }
}
