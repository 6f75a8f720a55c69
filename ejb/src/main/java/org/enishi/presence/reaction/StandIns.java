package org.enishi.presence.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.event.PictureReplaced;
import org.enishi.presence.event.ReasonSetForOther;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** P-1: what others have changed of somebody's presence he learns at once. */
@ApplicationScoped
class StandIns {

    private static final String BOARD = "/presence";

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Notifier notifier;

    void tell(@Observes PictureReplaced replaced) {
        notifier.post(
                Set.of(replaced.accountId()), Notification.of("P-1-picture").linkingTo(BOARD));
    }

    void tell(@Observes ReasonSetForOther set) {
        UUID by = set.byId();
        String name = directory.names(Set.of(), Set.of(by)).getOrDefault(by, "");
        notifier.post(
                Set.of(set.accountId()), Notification.of("P-1-reason", name).linkingTo(BOARD));
    }
}
