package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.RoomSide;
import org.enishi.shared.persistence.BaseEntity;

/** ○ △ × of one person for one time. He may change his mind until the meeting is over. */
@Entity
@Table(name = "meeting_answer")
public class MeetingAnswer extends BaseEntity {

    @Column(name = "slot_id", updatable = false)
    private UUID slotId;

    @Column(name = "seat_id", updatable = false)
    private UUID seatId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RoomSide side;

    @Enumerated(EnumType.STRING)
    private Availability availability;

    protected MeetingAnswer() {}

    public MeetingAnswer(Room room, MeetingSlot slot, RoomSeat by, Availability availability) {
        this.slotId = slot.getId();
        this.seatId = by.getId();
        this.side = room.sideOf(by.organisationId());
        this.availability = availability;
    }

    public void change(Availability other) {
        availability = other;
    }

    public boolean isTo(UUID slot) {
        return slotId.equals(slot);
    }

    public UUID slotId() {
        return slotId;
    }

    public UUID seatId() {
        return seatId;
    }

    public RoomSide side() {
        return side;
    }

    public Availability availability() {
        return availability;
    }
}
