package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.organisation.event.MemberSuspended;
import org.enishi.organisation.event.RoleChanged;
import org.enishi.organisation.event.SignInsEnded;

/**
 * Shuts out at once whoever may not listen any more. Should another node not hear of it, he is found out there before the next word
 * that is meant for him, or when his page says that it still lives.
 */
@ApplicationScoped
class LostRights {

    @Inject
    private BoardChannel board;

    @Inject
    private Connections connections;

    void shut(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInsEnded ended) {
        shut(ended.accountId());
    }

    void shut(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberSuspended suspended) {
        shut(suspended.accountId());
    }

    void shut(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberDeleted deleted) {
        shut(deleted.accountId());
    }

    void shut(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged changed) {
        shut(changed.accountId());
    }

    void shut(UUID accountId) {
        board.shut(accountId);
        connections.shut(accountId);
    }
}
