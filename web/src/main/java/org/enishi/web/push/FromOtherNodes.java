package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.RoomMoved;
import org.enishi.matching.event.RoomRead;
import org.enishi.shared.notice.event.NoticesPosted;

/** What other nodes hint at, told to the pages that are open here. */
@ApplicationScoped
class FromOtherNodes {

    /** So long, and a little, a node may go by what an organisation had settled before. */
    private static final Duration SETTLED = Duration.ofSeconds(11);

    @Inject
    private BoardNews board;

    @Inject
    private CuriosityNewsroom curiosities;

    @Inject
    private ProgressNewsroom progress;

    @Inject
    private NoticeNewsroom notices;

    @Inject
    private RoomNewsroom rooms;

    @Inject
    private OwnNewsroom own;

    @Inject
    private LostRights rights;

    /** After how long it is to be read. */
    static Duration pause(Hint hint) {
        return hint.kind() == Hint.Kind.SETTLED ? SETTLED : Duration.ZERO;
    }

    void read(Hint hint) {
        switch (hint.kind()) {
            case PERSON ->
                hint.others().forEach(person -> {
                    board.look(hint.first(), person);
                    own.tell(person);
                    rooms.look(person);
                });
            case BOARD, SETTLED -> board.lookAgain(hint.first());
            case CURIOSITY -> hint.others().forEach(project -> curiosities.tellAnew(hint.first(), project));
            case PROGRESS -> hint.others().forEach(project -> progress.tell(hint.first(), project));
            case STATE -> hint.others().forEach(organisation -> progress.tell(organisation, hint.first()));
            case ROOM -> rooms.tell(new RoomMoved(hint.first(), hint.number(), Set.copyOf(hint.others()), hint.at()));
            case READ -> rooms.tell(toldIn(hint));
            case NOTICE -> notices.tell(new NoticesPosted(Set.copyOf(hint.about()), hint.at(), hint.number() == 1));
            case RIGHTS -> hint.about().forEach(rights::shut);
        }
    }

    private static RoomRead toldIn(Hint hint) {
        List<UUID> people = List.copyOf(hint.others());
        int readers = (int) hint.number();
        return new RoomRead(
                hint.first(),
                Set.copyOf(people.subList(0, readers)),
                Set.copyOf(people.subList(readers, people.size())),
                hint.at());
    }
}
