package org.enishi.matching.model;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.matching.data.Availability;
import org.enishi.matching.data.MeetingAction;
import org.enishi.matching.data.RoomSide;
import org.enishi.shared.fault.Refusal;

/**
 * What can be done with a meeting by whoever may write in its room, of either side: {@link RoomPolicy} says who that is. A time is
 * confirmed only where somebody of each side comes.
 */
public final class MeetingPolicy {

    private MeetingPolicy() {}

    /** Empty when it may be done. */
    public static Optional<Refusal> canDo(MeetingFacts meeting, MeetingAction action, Instant now) {
        return switch (action) {
            case CONFIRM -> when(meeting.isProposed(), "rule.meeting.settled");
            case CHANGE -> when(meeting.isConfirmedBefore(meeting.startsAt(), now), "rule.meeting.begun");
            case ANSWER, CANCEL ->
                when(meeting.isProposed() || meeting.isConfirmedBefore(meeting.endsAt(), now), "rule.meeting.over");
        };
    }

    public static Set<MeetingAction> allowed(MeetingFacts meeting, Instant now) {
        Set<MeetingAction> allowed = EnumSet.noneOf(MeetingAction.class);
        for (MeetingAction action : MeetingAction.values()) {
            if (canDo(meeting, action, now).isEmpty()) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** @param here the seats of those who are in the room; what others once answered does not count */
    public static Optional<Refusal> canConfirm(
            MeetingSlot slot, Collection<MeetingAnswer> answers, Set<UUID> here, Instant now) {
        boolean both = Stream.of(RoomSide.values())
                .allMatch(side -> answers.stream()
                        .anyMatch(answer -> answer.side() == side
                                && answer.availability() == Availability.YES
                                && answer.slotId().equals(slot.getId())
                                && here.contains(answer.seatId())));
        return when(slot.startsAt().isAfter(now), "rule.meeting.slot.over")
                .or(() -> when(both, "rule.meeting.slot.unwilling"));
    }

    private static Optional<Refusal> when(boolean possible, String otherwise) {
        return possible ? Optional.empty() : Optional.of(Refusal.of(otherwise));
    }
}
