package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.enishi.matching.MeetingLedger;
import org.enishi.matching.RoomLedger;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.organisation.event.MemberRestored;

/** Rooms follow the negotiation for which they are there, and the people who are in them. */
@ApplicationScoped
class RoomTurns {

    @Inject
    private RoomLedger rooms;

    @Inject
    private MeetingLedger meetings;

    void follow(@Observes ResponseChanged changed) {
        switch (changed.change()) {
            case ROOM_OPENED, MEETING_STARTED -> rooms.talk(changed);
            case STOPPED, DECLINED, ENDED_BY_OTHERS, ENDED_WITH_PROJECT -> {
                rooms.windDown(changed);
                meetings.end(changed);
            }
            case RESUMED, CORRECTED -> rooms.goOn(changed);
            default -> {
                // Nothing of it concerns a room.
            }
        }
    }

    void leave(@Observes MemberDeleted deleted) {
        rooms.depart(deleted.accountId(), deleted.at());
    }

    void comeBack(@Observes MemberRestored restored) {
        rooms.comeBack(restored.accountId());
    }
}
