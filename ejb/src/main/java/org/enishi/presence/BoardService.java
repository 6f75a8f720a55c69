package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.enishi.presence.data.Board;
import org.enishi.presence.data.BoardFilter;
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
}
