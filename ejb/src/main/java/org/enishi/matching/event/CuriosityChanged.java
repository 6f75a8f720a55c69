package org.enishi.matching.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.CuriositySender;

/**
 * Somebody of an institution has pressed or taken back. For the screens of his colleagues; nobody else may hear of it.
 *
 * @param senders who finds the project interesting now, of this institution only
 */
public record CuriosityChanged(UUID projectId, UUID institutionId, List<CuriositySender> senders, Instant at) {

    public CuriosityChanged {
        senders = List.copyOf(senders);
    }
}
