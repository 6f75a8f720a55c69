package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.store.Invitations;

/** Keeps in the account what became of its last mail with an initial password. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class InvitationLedger {

    private static final int AT_ONCE = 5000;

    @Inject
    private Invitations invitations;

    public void settle(UUID accountId) {
        invitations.settle(accountId);
    }

    /** Whose mail has moved on and of whom that is not written down, because the server stopped in between. */
    public List<UUID> unsettled() {
        return invitations.unsettled(AT_ONCE);
    }
}
