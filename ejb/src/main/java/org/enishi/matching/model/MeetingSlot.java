package org.enishi.matching.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.enishi.matching.data.MeetingDraft;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.time.Hours;

/** One time at which people could meet. It never changes; another time is another slot. */
@Entity
@Table(name = "meeting_slot")
public class MeetingSlot extends BaseEntity {

    static final int MOST = 10;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 480;
    private static final Duration HORIZON = Duration.ofDays(365);

    @Column(name = "meeting_id", updatable = false)
    private UUID meetingId;

    @Column(name = "starts_at", updatable = false)
    private Instant startsAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    protected MeetingSlot() {}

    private MeetingSlot(UUID meetingId, Instant startsAt, int minutes) {
        this.meetingId = meetingId;
        this.startsAt = startsAt;
        this.endsAt = startsAt.plus(Duration.ofMinutes(minutes));
    }

    /** The first of them first. */
    static List<MeetingSlot> of(UUID meetingId, MeetingDraft draft, Instant now) {
        List<LocalDateTime> starts =
                draft.starts().stream().filter(Objects::nonNull).sorted().toList();
        Footing.require(!starts.isEmpty(), "rule.meeting.slots.missing");
        if (starts.size() > MOST) {
            throw new RuleViolated("rule.meeting.slots.many", MOST);
        }
        if (draft.minutes() < SHORTEST || draft.minutes() > LONGEST) {
            throw new RuleViolated("rule.meeting.minutes", SHORTEST, LONGEST);
        }
        List<MeetingSlot> slots = new ArrayList<>();
        for (LocalDateTime start : starts) {
            MeetingSlot slot = new MeetingSlot(meetingId, Days.at(start), draft.minutes());
            slot.requireFitting(slots, now);
            slots.add(slot);
        }
        return slots;
    }

    private void requireFitting(List<MeetingSlot> earlier, Instant now) {
        if (!startsAt.isAfter(now)) {
            throw new RuleViolated("rule.meeting.slot.past", hours());
        }
        if (startsAt.isAfter(now.plus(HORIZON))) {
            throw new RuleViolated("rule.meeting.slot.far", hours());
        }
        earlier.stream()
                .filter(other -> other.endsAt.isAfter(startsAt))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolated("rule.meeting.slots.overlap", other.hours(), hours());
                });
    }

    public boolean isAt(MeetingSlot other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }

    public String hours() {
        return Hours.of(startsAt, endsAt);
    }

    public UUID meetingId() {
        return meetingId;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
