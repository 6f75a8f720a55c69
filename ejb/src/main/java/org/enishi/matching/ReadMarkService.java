package org.enishi.matching;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Permission;

/**
 * How far people have read, as many pages say it at about the same time. Nobody in particular acts here: each of them was read afresh a
 * moment ago, and for each is asked what {@link RoomService#markRead} asks for one.
 */
@Stateless
public class ReadMarkService {

    @Inject
    private AccessLaw law;

    @Inject
    private RoomDesk desk;

    @Inject
    private ReadMarks marks;

    @Inject
    private Clock clock;

    /** In one room. Whoever may not read it has said nothing. */
    @PermitAll
    public void note(UUID roomId, Map<Actor, Long> numbers) {
        Instant now = clock.instant();
        List<Actor> permitted = numbers.keySet().stream()
                .filter(actor -> law.permits(actor.standing(), Permission.ROOMS_USE))
                .toList();
        marks.note(
                desk.read(permitted, roomId, now).stream()
                        .map(seated -> new ReadMarks.Mark(seated, numbers.get(seated.actor())))
                        .toList(),
                now);
    }
}
