package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.Whereabouts;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 在席ボード: everybody of the own organisation, and nobody else's. */
@Stateless
public class BoardService {

    @Inject
    private BoardPainter painter;

    @Inject
    private CurrentActor currentActor;

    @Requires(Permission.PRESENCE_VIEW)
    public Board board(BoardFilter filter) {
        return painter.paint(currentActor.get(), filter);
    }

    /** For lists of other domains: where those of the people are who belong to the own organisation. */
    @Requires(Permission.PRESENCE_VIEW)
    public Map<UUID, Whereabouts> whereabouts(Collection<UUID> accountIds) {
        return painter.look(currentActor.get().organisationId(), accountIds);
    }
}
