package org.enishi.organisation.model;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.enishi.organisation.data.AccountState;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.Role;

/**
 * Who may change what of a member: an administrator in his own organisation, the operator everywhere in his region. Nobody
 * deletes or suspends himself, and nobody, by any of these ways, takes from an organisation its last active administrator.
 * Buttons and services ask the same questions here.
 */
public final class MemberPolicy {

    public static final Duration RESTORABLE = Duration.ofDays(30);

    private MemberPolicy() {}

    /** Empty when it may be done. Whether the actor may know of the member at all was asked before. */
    public static Optional<Refusal> canDo(
            Actor actor, MemberFacts member, OrganisationFacts owner, MemberCommand command, Instant now) {
        if (!isInCharge(actor, owner)) {
            return Optional.of(Refusal.of("rule.member.administratorOnly"));
        }
        return switch (command.action()) {
            case CHANGE_ROLE -> canChangeRole(actor, member, owner, command);
            case SUSPEND -> canSuspend(actor, member, owner, command);
            case RESUME -> when(member.state() == AccountState.SUSPENDED, "rule.member.resume.state");
            case UNLOCK -> when(member.status() == MemberStatus.LOCKED, "rule.member.unlock.state");
            case REISSUE -> canReissue(member);
            case DELETE -> canDelete(actor, member, owner, command);
            case RESTORE -> canRestore(member, owner, now);
        };
    }

    /** It is so already. */
    public static boolean isDone(MemberFacts member, MemberCommand command) {
        return switch (command.action()) {
            case CHANGE_ROLE -> member.role() == command.role();
            case SUSPEND -> member.state() == AccountState.SUSPENDED;
            case RESUME -> member.state() == AccountState.ACTIVE;
            case UNLOCK -> member.state() == AccountState.ACTIVE && member.status() != MemberStatus.LOCKED;
            case REISSUE -> false;
            case DELETE -> member.state() == AccountState.DELETED;
            case RESTORE -> member.state().isLiving();
        };
    }

    /** What a row offers to its reader. */
    public static Set<MemberAction> allowed(Actor actor, MemberFacts member, OrganisationFacts owner, Instant now) {
        Set<MemberAction> allowed = EnumSet.allOf(MemberAction.class);
        allowed.removeAll(refused(actor, member, owner, now).keySet());
        return allowed;
    }

    /** What it does not offer, and why. */
    public static Map<MemberAction, Refusal> refused(
            Actor actor, MemberFacts member, OrganisationFacts owner, Instant now) {
        Map<MemberAction, Refusal> refused = new EnumMap<>(MemberAction.class);
        for (MemberAction action : MemberAction.values()) {
            canDo(actor, member, owner, offered(action, member), now)
                    .ifPresent(refusal -> refused.put(action, refusal));
        }
        return refused;
    }

    /** A role can only be changed to the other one. */
    private static MemberCommand offered(MemberAction action, MemberFacts member) {
        if (action != MemberAction.CHANGE_ROLE) {
            return MemberCommand.of(action);
        }
        return MemberCommand.changeRole(member.role() == Role.MEMBER ? Role.ADMINISTRATOR : Role.MEMBER);
    }

    private static boolean isInCharge(Actor actor, OrganisationFacts owner) {
        boolean ofOwnOrganisation = owner.organisationId().equals(actor.organisationId());
        return ofOwnOrganisation ? actor.role() == Role.ADMINISTRATOR : actor.isOperator();
    }

    /**
     * In other organisations the operator makes an administrator only in sight of everybody there: by an appointment. Whom he
     * has just made a member by mistake he makes again what he was.
     */
    private static Optional<Refusal> canChangeRole(
            Actor actor, MemberFacts member, OrganisationFacts owner, MemberCommand command) {
        boolean promotes = command.role() == Role.ADMINISTRATOR && member.role() != Role.ADMINISTRATOR;
        boolean elsewhere = !owner.organisationId().equals(actor.organisationId());
        return when(member.state().isLiving(), "rule.member.role.state")
                .or(() -> when(!promotes || !elsewhere || command.takingBack(), "rule.member.role.appointment"))
                .or(() -> keepsAnAdministrator(member, owner, command));
    }

    private static Optional<Refusal> canSuspend(
            Actor actor, MemberFacts member, OrganisationFacts owner, MemberCommand command) {
        return when(member.state() == AccountState.ACTIVE, "rule.member.suspend.state")
                .or(() -> when(!isSelf(actor, member), "rule.member.suspend.self"))
                .or(() -> keepsAnAdministrator(member, owner, command));
    }

    private static Optional<Refusal> canReissue(MemberFacts member) {
        return when(!member.hasSignedIn(), "rule.member.reissue.signedIn")
                .or(() -> when(member.state() == AccountState.INVITED, "rule.member.reissue.state"));
    }

    private static Optional<Refusal> canDelete(
            Actor actor, MemberFacts member, OrganisationFacts owner, MemberCommand command) {
        return when(member.state().isLiving(), "rule.member.delete.state")
                .or(() -> when(!isSelf(actor, member), "rule.member.delete.self"))
                .or(() -> keepsAnAdministrator(member, owner, command));
    }

    private static Optional<Refusal> canRestore(MemberFacts member, OrganisationFacts owner, Instant now) {
        if (member.state() != AccountState.DELETED) {
            return Optional.of(Refusal.of("rule.member.restore.state"));
        }
        if (!now.isBefore(member.deletedAt().plus(RESTORABLE))) {
            return Optional.of(Refusal.of("rule.member.restore.late", RESTORABLE.toDays()));
        }
        return AdmissionPolicy.hasRoom(owner.quota());
    }

    private static Optional<Refusal> keepsAnAdministrator(
            MemberFacts member, OrganisationFacts owner, MemberCommand command) {
        boolean loses = member.isActiveAdministrator() && !member.wouldBeActiveAdministratorAfter(command);
        return when(!loses || owner.activeAdministrators() > 1, "rule.member.lastAdministrator");
    }

    private static boolean isSelf(Actor actor, MemberFacts member) {
        return actor.accountId().equals(member.accountId());
    }

    private static Optional<Refusal> when(boolean possible, String otherwise) {
        return possible ? Optional.empty() : Optional.of(Refusal.of(otherwise));
    }
}
