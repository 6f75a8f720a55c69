package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.MeetingAction;
import org.enishi.matching.data.MeetingChange;
import org.enishi.matching.data.MeetingDraft;
import org.enishi.matching.data.MeetingReason;
import org.enishi.matching.data.MeetingRow;
import org.enishi.matching.data.MeetingState;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.SlotRow;
import org.enishi.matching.event.MeetingArranged;
import org.enishi.matching.event.MeetingStep;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.text.SingleLine;
import org.enishi.shared.time.Hours;

/**
 * 面談: several times are proposed, people of both sides answer, one time is confirmed; from then on it can be changed and
 * cancelled, each with a reason. Whoever changes it holds its room. What calendars were given is never taken back, so each
 * change has an edition of its own.
 */
@Entity
@Table(name = "meeting")
public class Meeting extends BaseEntity {

    private static final int LONGEST_PLACE = 200;
    private static final int LONGEST_REASON = 400;

    @Column(name = "room_id", updatable = false)
    private UUID roomId;

    @Column(name = "proposer_id", updatable = false)
    private UUID proposerId;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private String place;

    /** The side that wrote where. */
    @Enumerated(EnumType.STRING)
    @Column(name = "placed_by")
    private RoomSide placedBy;

    private boolean online;

    @Column(name = "chosen_id")
    private UUID chosenId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** Of what calendars were given last. */
    private int edition;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_kind")
    private MeetingReason reasonKind;

    /** As it was typed; empty for none. */
    private String reason;

    /** Of the room, at its last change. */
    private long revision;

    /** Of the last line of the room that tells of it. */
    @Column(name = "line_number")
    private long lineNumber;

    @Column(name = "moved_at")
    private Instant movedAt;

    protected Meeting() {}

    public Meeting(Room room, RoomSeat by, MeetingDraft draft, Instant now) {
        this.roomId = room.getId();
        this.proposerId = by.getId();
        this.state = MeetingState.PROPOSED;
        this.reasonKind = MeetingReason.TYPED;
        this.reason = "";
        this.movedAt = now;
        place(room, by, draft);
    }

    private void place(Room room, RoomSeat by, MeetingDraft draft) {
        String typed = Reason.optional(draft.place(), LONGEST_PLACE);
        place = typed == null ? "" : SingleLine.of(typed);
        placedBy = room.sideOf(by.organisationId());
        online = draft.online();
        revision = room.nextRevision();
    }

    public List<MeetingSlot> slots(MeetingDraft draft, Instant now) {
        return MeetingSlot.of(getId(), draft, now);
    }

    /** Somebody says whether he comes. Of a confirmed meeting only its own time is still asked. */
    public void take(Room room, MeetingSlot slot, Instant now) {
        require(MeetingAction.ANSWER, now);
        Footing.require(chosenId == null || chosenId.equals(slot.getId()), "rule.meeting.settled");
        Footing.require(slot.startsAt().isAfter(now) || chosenId != null, "rule.meeting.slot.over");
        revision = room.nextRevision();
    }

    /** @param here the seats of those who are in the room */
    public MeetingStep confirm(Room room, MeetingSlot slot, List<MeetingAnswer> answers, Set<UUID> here, Instant now) {
        require(MeetingAction.CONFIRM, now);
        MeetingPolicy.canConfirm(slot, answers, here, now).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        settle(slot);
        return step(MeetingState.CONFIRMED, MeetingStep.CONFIRMED, room, now);
    }

    private void settle(MeetingSlot slot) {
        chosenId = slot.getId();
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
    }

    /**
     * To another time, or another place, or both.
     *
     * @param slot the time that it is to have; the one that it has where that stays
     */
    public MeetingStep change(Room room, RoomSeat by, MeetingSlot slot, MeetingChange wanted, Instant now) {
        require(MeetingAction.CHANGE, now);
        reason = Reason.text(wanted.reason(), LONGEST_REASON, "rule.meeting.reason");
        place(room, by, wanted.draft());
        settle(slot);
        edition++;
        return step(MeetingState.CONFIRMED, MeetingStep.CHANGED, room, now);
    }

    public MeetingStep cancel(Room room, String why, Instant now) {
        require(MeetingAction.CANCEL, now);
        reason = Reason.text(why, LONGEST_REASON, "rule.meeting.reason");
        return cancelled(room, now);
    }

    /** Nobody gives a reason: there is nothing left to meet for. */
    public MeetingStep endWithNegotiation(Room room, Instant now) {
        require(MeetingAction.CANCEL, now);
        reasonKind = MeetingReason.NEGOTIATION_ENDED;
        reason = "";
        return cancelled(room, now);
    }

    private MeetingStep cancelled(Room room, Instant now) {
        boolean confirmed = state == MeetingState.CONFIRMED;
        if (confirmed) {
            edition++;
        }
        return step(MeetingState.CANCELLED, confirmed ? MeetingStep.CANCELLED : MeetingStep.WITHDRAWN, room, now);
    }

    private MeetingStep step(MeetingState next, MeetingStep step, Room room, Instant now) {
        state = next;
        movedAt = now;
        revision = room.nextRevision();
        return step;
    }

    public void require(MeetingAction action, Instant now) {
        MeetingPolicy.canDo(facts(), action, now).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
    }

    /** The room tells of it there. */
    public void toldIn(RoomLine line) {
        lineNumber = line.number();
    }

    public MeetingFacts facts() {
        return new MeetingFacts(state, startsAt, endsAt);
    }

    public MeetingArranged arranged(MeetingStep step, UUID by, Set<UUID> readers) {
        return new MeetingArranged(roomId, getId(), step, by, readers, movedAt);
    }

    /** Whether calendars know of it. */
    public boolean isSettled() {
        return chosenId != null;
    }

    public boolean isConfirmed() {
        return state == MeetingState.CONFIRMED;
    }

    public boolean isOver(Instant now) {
        return MeetingPolicy.allowed(facts(), now).isEmpty();
    }

    /** Whoever came later reads of what is still open, and of the rest no more than of what was said. */
    public boolean isReadable(long hidden, Instant now) {
        return !isOver(now) || lineNumber > hidden;
    }

    /** Where, as the reader may have it in a calendar: what a side wrote that is not known yet could name it. */
    public String placeFor(Room room, RoomSide reader) {
        return reader == placedBy || room.isKnownTo(reader) ? place : "";
    }

    public MeetingRow row(Set<MeetingAction> actions, List<SlotRow> slots, Instant now) {
        return new MeetingRow(
                getId(),
                state,
                proposerId,
                place,
                online,
                startsAt,
                endsAt,
                reasonKind,
                reason,
                isOver(now),
                actions,
                slots);
    }

    public String hours() {
        return Hours.of(startsAt, endsAt);
    }

    public UUID roomId() {
        return roomId;
    }

    public UUID chosenId() {
        return chosenId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public int edition() {
        return edition;
    }

    public long revision() {
        return revision;
    }

    public Instant movedAt() {
        return movedAt;
    }
}
