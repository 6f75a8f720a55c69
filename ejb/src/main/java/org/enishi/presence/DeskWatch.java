package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.store.Presences;
import org.enishi.shared.notice.Attendance;

/** Answers who is 在席中. Nobody learns of it: it only decides how the person himself is reached. */
@ApplicationScoped
public class DeskWatch implements Attendance {

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    @Override
    @Transactional
    public Set<UUID> present(Collection<UUID> accountIds) {
        return accountIds.stream().filter(this::isPresent).collect(Collectors.toSet());
    }

    private boolean isPresent(UUID accountId) {
        return ledger.whereabouts(accountId, presences.find(accountId).orElse(null))
                        .state()
                == PresenceState.PRESENT;
    }
}
