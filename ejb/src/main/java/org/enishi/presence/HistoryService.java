package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.enishi.presence.data.HistoryRow;
import org.enishi.presence.store.Transitions;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** What was seen of a person. He alone reads it, and erases it whenever he likes. */
@Stateless
public class HistoryService {

    @Inject
    private Transitions transitions;

    @Inject
    private CurrentActor currentActor;

    /** The newest first. */
    @Requires(Permission.OWN_PRESENCE)
    public List<HistoryRow> list() {
        return transitions.of(currentActor.get().accountId(), PageRequest.MAXIMUM_SIZE);
    }

    @Requires(Permission.OWN_PRESENCE)
    public void erase() {
        transitions.remove(currentActor.get().accountId());
    }
}
