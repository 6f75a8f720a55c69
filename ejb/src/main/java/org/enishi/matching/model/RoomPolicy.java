package org.enishi.matching.model;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.RoomAction;
import org.enishi.matching.data.RoomState;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;

/**
 * Who reads a room and what he may do there: administrators of the two sides by their role, others of the two sides by
 * invitation, and nobody else, neither other organisations nor the operator.
 */
public final class RoomPolicy {

    static final Duration ALTERABLE = Duration.ofMinutes(15);

    private RoomPolicy() {}

    public static boolean canRead(Actor actor, RoomFacts room) {
        return isOfASide(actor, room) && (isAdministrator(actor) || room.seated());
    }

    private static boolean isOfASide(Actor actor, RoomFacts room) {
        UUID own = actor.organisationId();
        return own.equals(room.companyId()) || own.equals(room.institutionId());
    }

    private static boolean isAdministrator(Actor actor) {
        return actor.role() == Role.ADMINISTRATOR;
    }

    /** Of whoever may read it. Empty when it may be done. */
    public static Optional<Refusal> canDo(Actor actor, RoomFacts room, RoomAction action) {
        return switch (action) {
            case WRITE, INVITE -> whileOpen(room);
            case LEAVE -> when(!isAdministrator(actor), "rule.room.leave.administrator");
            case REMOVE -> byAdministrator(actor);
            case ARCHIVE ->
                byAdministrator(actor)
                        .or(() -> when(room.state() != RoomState.ARCHIVED, "rule.room.archived"))
                        .or(() -> when(!room.status().isLive(), "rule.room.archive.live"));
            case RESTORE ->
                byAdministrator(actor).or(() -> when(room.state() == RoomState.ARCHIVED, "rule.room.restore"));
            case NOTE_SECRECY ->
                byAdministrator(actor)
                        .or(() -> whileOpen(room))
                        .or(() -> when(room.disclosed(), "rule.room.secrecy.early"))
                        .or(() -> when(!room.isNotedBy(actor.organisationId()), "rule.room.secrecy.noted"));
            case WITHDRAW_SECRECY ->
                byAdministrator(actor).or(() -> when(room.isNotedBy(actor.organisationId()), "rule.room.secrecy.none"));
        };
    }

    private static Optional<Refusal> byAdministrator(Actor actor) {
        return when(isAdministrator(actor), "rule.response.administratorOnly");
    }

    private static Optional<Refusal> whileOpen(RoomFacts room) {
        return switch (room.state()) {
            case OPEN -> Optional.empty();
            case READ_ONLY -> Optional.of(Refusal.of("rule.room.readOnly"));
            case ARCHIVED -> Optional.of(Refusal.of("rule.room.archived"));
        };
    }

    public static Set<RoomAction> allowed(Actor actor, RoomFacts room) {
        Set<RoomAction> allowed = EnumSet.noneOf(RoomAction.class);
        for (RoomAction action : RoomAction.values()) {
            if (canDo(actor, room, action).isEmpty()) {
                allowed.add(action);
            }
        }
        return allowed;
    }

    /** Own words, for a while. */
    public static Optional<Refusal> canAlter(boolean own, Instant sentAt, Instant now) {
        return when(own, "rule.room.alter.others")
                .or(() -> when(!now.isAfter(sentAt.plus(ALTERABLE)), "rule.room.alter.late", ALTERABLE.toMinutes()));
    }

    private static Optional<Refusal> when(boolean possible, String otherwise, Object... arguments) {
        return possible ? Optional.empty() : Optional.of(Refusal.of(otherwise, arguments));
    }
}
