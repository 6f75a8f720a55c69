package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.store.Presences;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** Brings a 伝言メモ to whoever it is for. A mail says no more than that there is one: mail is read over shoulders. */
@ApplicationScoped
@Transactional
class SlipMessenger {

    private static final Set<PresenceState> REACHED_BY_MAIL_ONLY =
            Set.of(PresenceState.OFFLINE, PresenceState.UNUSED, PresenceState.ON_LEAVE);

    @Inject
    private Notifier notifier;

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    void tell(UUID recipientId, UUID slipId) {
        Notification what = Notification.of("P-3").about(slipId).linkingTo("/presence/slips");
        PresenceState state = ledger.whereabouts(
                        recipientId, presences.find(recipientId).orElse(null))
                .state();
        if (REACHED_BY_MAIL_ONLY.contains(state)) {
            notifier.tell(Set.of(recipientId), what);
        } else {
            notifier.post(Set.of(recipientId), what);
        }
    }
}
