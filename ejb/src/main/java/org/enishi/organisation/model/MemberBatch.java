package org.enishi.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;

/** A command that was given to many at once. For ten minutes whoever gave it can take it back, once. */
@Entity
@Table(name = "member_batch")
public class MemberBatch extends BaseEntity {

    public static final Duration UNDOABLE = Duration.ofMinutes(10);

    @Column(name = "actor_id", updatable = false)
    private UUID actorId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MemberAction action;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(name = "executed_at", updatable = false)
    private Instant executedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected MemberBatch() {}

    public MemberBatch(Actor actor, MemberCommand command, Instant now) {
        this.actorId = actor.accountId();
        this.action = command.action();
        this.role = command.role();
        this.executedAt = now;
    }

    /** Empty for what cannot be taken back: an old initial password does not come to life again. */
    public Optional<Instant> undoUntil() {
        return action == MemberAction.UNLOCK || action == MemberAction.REISSUE || undoneAt != null
                ? Optional.empty()
                : Optional.of(executedAt.plus(UNDOABLE));
    }

    public boolean isOf(Actor actor) {
        return actorId.equals(actor.accountId());
    }

    public void undo(Instant now) {
        if (undoUntil().filter(now::isBefore).isEmpty()) {
            throw new RuleViolated("rule.bulk.undoOver", UNDOABLE.toMinutes());
        }
        undoneAt = now;
    }

    /** What takes it back: whoever was changed had the other role, or was in the other state. */
    public MemberCommand inverse() {
        return switch (action) {
            case CHANGE_ROLE ->
                MemberCommand.changeRole(role == Role.MEMBER ? Role.ADMINISTRATOR : Role.MEMBER)
                        .asTakingBack();
            case SUSPEND -> MemberCommand.of(MemberAction.RESUME);
            case RESUME -> MemberCommand.of(MemberAction.SUSPEND);
            case DELETE -> MemberCommand.of(MemberAction.RESTORE);
            case RESTORE -> MemberCommand.of(MemberAction.DELETE);
            case UNLOCK, REISSUE -> throw new RuleViolated("rule.bulk.undoOver", UNDOABLE.toMinutes());
        };
    }
}
