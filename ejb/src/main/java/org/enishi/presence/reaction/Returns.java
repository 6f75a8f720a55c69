package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.event.PresenceChanged;
import org.enishi.presence.store.ReturnWatches;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** 戻ったら通知: whoever waited is told, once. */
@ApplicationScoped
class Returns {

    @Inject
    private ReturnWatches watches;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Notifier notifier;

    void tell(@Observes PresenceChanged changed) {
        if (changed.state() != PresenceState.PRESENT) {
            return;
        }
        UUID person = changed.accountId();
        List<UUID> watchers = watches.watchersOf(person);
        if (!watchers.isEmpty()) {
            watches.removeAllFor(person);
            String name = directory.names(Set.of(), Set.of(person)).getOrDefault(person, "");
            notifier.post(
                    directory.activeOf(changed.organisationId(), watchers),
                    Notification.of("P-2", name).about(person).linkingTo("/presence/colleague?id=" + person));
        }
    }
}
