package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.enishi.matching.event.RoomMoved;
import org.enishi.web.shared.JsonMaker;

/**
 * Tells those who may read a room that something changed in it, and up to which revision: nothing of what it was. Whoever wants to
 * know asks, and is answered as far as he may read at that moment.
 */
@ApplicationScoped
class RoomNewsroom {

    @Inject
    private Connections connections;

    @Inject
    private Announcer announcer;

    void tell(RoomMoved moved) {
        String frame = JsonMaker.object()
                .add("room", moved.roomId().toString())
                .add("revision", moved.revision())
                .build()
                .toString();
        announcer.tell(connections.of(moved.readers()), page -> frame);
    }
}
