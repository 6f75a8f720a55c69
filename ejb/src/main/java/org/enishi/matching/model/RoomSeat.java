package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.shared.persistence.BaseEntity;

/**
 * The place of one person in a room. Its id is all that the other side learns of him before the names are disclosed, and its
 * letter stands for him; both stay his when he leaves and comes back. An administrator is there by his role, others while
 * they are invited.
 */
@Entity
@Table(name = "room_seat")
public class RoomSeat extends BaseEntity {

    @Column(name = "room_id", updatable = false)
    private UUID roomId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    /** From 0: A, B … within his side. */
    @Column(updatable = false)
    private int letter;

    /** The seat of whoever invited him last; null for nobody. */
    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "left_at")
    private Instant leftAt;

    /** He has left his organisation. */
    @Column(name = "departed_at")
    private Instant departedAt;

    /** What has this number or a lower one was said before he came. */
    @Column(name = "from_number")
    private long fromNumber;

    @Column(name = "read_number")
    private long readNumber;

    /** Up to here a mail has told him that there is something to read. */
    @Column(name = "told_number")
    private long toldNumber;

    private boolean muted;

    /** 秘密情報を含みません: when he said so. */
    @Column(name = "promised_at")
    private Instant promisedAt;

    protected RoomSeat() {}

    public RoomSeat(Room room, UUID organisationId, UUID accountId, int letter) {
        this.roomId = room.getId();
        this.organisationId = organisationId;
        this.accountId = accountId;
        this.letter = letter;
        this.readNumber = room.lastNumber();
        this.toldNumber = room.lastNumber();
    }

    /** @param history これまでの履歴を見せる, otherwise 今から */
    public void invite(RoomSeat by, boolean history, Room room) {
        invitedBy = by.getId();
        leftAt = null;
        fromNumber = history ? 0 : room.lastNumber();
        readNumber = room.lastNumber();
        toldNumber = room.lastNumber();
    }

    public void leave(Instant now) {
        leftAt = now;
    }

    /** Out of his organisation. If he comes back, he is where he was. */
    public void depart(Instant now) {
        departedAt = now;
    }

    public void comeBack() {
        departedAt = null;
    }

    /** @return whether he had not read so far before */
    public boolean read(long number) {
        boolean further = number > readNumber;
        if (further) {
            readNumber = number;
        }
        return further;
    }

    /** @return whether he had been told already since he last read */
    public boolean tell(long number) {
        boolean again = toldNumber > readNumber;
        toldNumber = Math.max(toldNumber, number);
        return again;
    }

    public void mute(boolean quiet) {
        muted = quiet;
    }

    /** Once for a room. */
    void promise(boolean holdsNoSecrets, Instant now) {
        if (promisedAt == null) {
            Footing.require(holdsNoSecrets, "rule.room.secrets.unconfirmed");
            promisedAt = now;
        }
    }

    /** Of whoever is not an administrator. */
    public boolean isInvited() {
        return invitedBy != null && leftAt == null && departedAt == null;
    }

    /** @param administrator reads everything */
    public long firstHidden(boolean administrator) {
        return administrator ? 0 : fromNumber;
    }

    public UUID roomId() {
        return roomId;
    }

    public UUID accountId() {
        return accountId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int letter() {
        return letter;
    }

    public UUID invitedBy() {
        return invitedBy;
    }

    /** By himself, or taken out. */
    public boolean hasLeft() {
        return leftAt != null;
    }

    public boolean isGone() {
        return departedAt != null;
    }

    public long readNumber() {
        return readNumber;
    }

    public boolean isMuted() {
        return muted;
    }

    public boolean hasPromised() {
        return promisedAt != null;
    }
}
