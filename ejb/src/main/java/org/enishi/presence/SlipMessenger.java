package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.model.Presence;
import org.enishi.presence.store.Presences;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** Brings a 伝言メモ to whoever it is for. A mail says no more than that there is one: mail is read over shoulders. */
@ApplicationScoped
@Transactional
class SlipMessenger {

    @Inject
    private Notifier notifier;

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    void tell(UUID recipientId, UUID slipId) {
        Notification what = Notification.of("P-3").about(slipId).linkingTo("/presence/slips");
        if (isAtADevice(recipientId)) {
            notifier.post(Set.of(recipientId), what);
        } else {
            notifier.tell(Set.of(recipientId), what);
        }
    }

    /** Whatever he says of himself: a reason that was set before going home is read by nobody there. */
    private boolean isAtADevice(UUID recipientId) {
        Presence presence = presences.find(recipientId).orElse(null);
        return ledger.whereabouts(recipientId, presence).state() != PresenceState.ON_LEAVE
                && ledger.automatic(recipientId, presence).isSeen();
    }
}
