package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.matching.event.SearchFound;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** C-2 for whoever follows a theme: one mail for all that a saved search has found. It names no company. */
@ApplicationScoped
class SearchNews {

    private static final int NAMED = 5;

    @Inject
    private Notifier notifier;

    void tell(@Observes SearchFound found) {
        String titles = found.titles().stream()
                .limit(NAMED)
                .map(title -> "「" + title + "」")
                .collect(Collectors.joining());
        notifier.tell(
                Set.of(found.accountId()),
                Notification.of("C-2-search", found.name(), found.titles().size(), titles)
                        .about(found.searchId())
                        .linkingTo(found.link()));
    }
}
