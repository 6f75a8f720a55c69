package org.enishi.web.matching;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.RoomService;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.data.RoomDetail;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.SeatReason;
import org.enishi.matching.data.SeatRow;
import org.enishi.presence.BoardService;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.Language;
import org.enishi.web.shared.ObjectId;
import org.enishi.web.shared.Redirect;
import org.enishi.web.shared.Texts;
import org.omnifaces.cdi.ViewScoped;

/** A room: who is in it and why, and what can be done with it. What is said in it comes and goes by its script. */
@Named
@ViewScoped
public class RoomView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RoomService rooms;

    @Inject
    private RoomPeopleService people;

    @Inject
    private BoardService board;

    @Inject
    private Language language;

    private String written;
    private transient RoomDetail detail;
    private transient Map<UUID, UUID> colleagues;
    private transient Map<UUID, Whereabouts> whereabouts;

    @PostConstruct
    void open() {
        written = ObjectId.written();
    }

    private UUID roomId() {
        return ObjectId.of(written);
    }

    public RoomDetail getDetail() {
        if (detail == null) {
            detail = rooms.read(roomId());
        }
        return detail;
    }

    /** The other side, as far as it may be known. */
    public String getOther() {
        String name = getDetail().other();
        boolean company = getDetail().side() == RoomSide.COMPANY;
        if (company) {
            return name;
        }
        return Texts.of("matching.room.company", name == null ? Texts.of("matching.undisclosed") : name);
    }

    public String getProjectAddress() {
        boolean company = getDetail().side() == RoomSide.COMPANY;
        return (company ? "/corporate/projects/" : "/academic/projects/")
                + getDetail().projectId();
    }

    public boolean allows(String action) {
        return getDetail().actions().contains(RoomAction.valueOf(action));
    }

    public List<SeatRow> getOwnPeople() {
        return of(getDetail().side());
    }

    public List<SeatRow> getOtherPeople() {
        return of(getDetail().side() == RoomSide.COMPANY ? RoomSide.INSTITUTION : RoomSide.COMPANY);
    }

    private List<SeatRow> of(RoomSide side) {
        return getDetail().seats().stream()
                .filter(seat -> seat.side() == side && seat.reason() != SeatReason.FORMER)
                .toList();
    }

    public String nameOf(SeatRow seat) {
        return SeatNames.of(seat, language.getLocale());
    }

    /** ⓘ why somebody is here. */
    public String reasonOf(SeatRow seat) {
        if (seat.reason() == SeatReason.ADMINISTRATOR) {
            return Texts.of("matching.room.administrator");
        }
        return getDetail().seats().stream()
                .filter(other -> other.seatId().equals(seat.invitedBy()))
                .findFirst()
                .map(by -> Texts.of("matching.room.invitedBy", nameOf(by)))
                .orElse("");
    }

    /** Where a colleague is, as the board shows it; null for everybody else. */
    public PresenceState stateOf(SeatRow seat) {
        if (whereabouts == null) {
            colleagues = people.colleagues(roomId());
            whereabouts = board.whereabouts(colleagues.values());
        }
        Whereabouts found = whereabouts.get(colleagues.get(seat.seatId()));
        return found == null ? null : found.state();
    }

    public void renew() {
        detail = null;
        whereabouts = null;
    }

    public void remove(UUID seatId) {
        if (Attempt.at(() -> people.remove(roomId(), seatId))) {
            Attempt.confirm("matching.room.removed");
        }
        renew();
    }

    public void leave() {
        if (Attempt.at(() -> people.leave(roomId()))) {
            Attempt.confirm("matching.room.left");
            Redirect.to("/rooms");
        }
    }

    public void mute(boolean muted) {
        people.mute(roomId(), muted);
        Attempt.confirm(muted ? "matching.room.muted" : "matching.room.unmuted");
        renew();
    }

    public void archive() {
        step(() -> rooms.archive(roomId()), "matching.room.archived");
    }

    public void restore() {
        step(() -> rooms.restore(roomId()), "matching.room.restored");
    }

    public void noteSecrecy() {
        step(() -> rooms.noteSecrecy(roomId()), "matching.room.secrecy.noted");
    }

    public void withdrawSecrecy() {
        step(() -> rooms.withdrawSecrecy(roomId()), "matching.room.secrecy.withdrawn");
    }

    private void step(Runnable act, String done) {
        if (Attempt.at(act)) {
            Attempt.confirm(done);
        }
        renew();
    }

    /** What the script of the page says. */
    public String getWords() {
        return RoomWords.in(language.getLocale());
    }
}
