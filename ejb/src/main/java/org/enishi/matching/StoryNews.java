package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.matching.data.RoomSide;
import org.enishi.matching.data.StoryState;
import org.enishi.matching.store.Stories;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/** Tells the other side that it is asked to agree to a 成約事例, or what has become of it, and writes it down. */
@ApplicationScoped
class StoryNews {

    @Inject
    private Notifier notifier;

    @Inject
    private AuditLog audit;

    @Inject
    private OrganisationDirectory directory;

    void agreed(Stories.Concluded concluded, RoomSide side, StoryState state) {
        record(AuditAct.STORY_AGREED, concluded, side);
        if (state == StoryState.BOTH) {
            tell("S-2", concluded, Stream.of(RoomSide.values()).collect(Collectors.toSet()));
        } else {
            tell("S-1", concluded, Set.of(otherThan(side)));
        }
    }

    void takenBack(Stories.Concluded concluded, RoomSide side, StoryState before) {
        record(AuditAct.STORY_TAKEN_BACK, concluded, side);
        if (before == StoryState.BOTH) {
            tell("S-3", concluded, Set.of(otherThan(side)));
        }
    }

    /** Both sides read the reason, also among what was done in their organisation. */
    void takenDown(Stories.Concluded concluded, String reason) {
        Set<RoomSide> both = Set.of(RoomSide.values());
        tell("S-4", concluded, both, reason);
        both.forEach(side -> audit.record(
                AuditAct.STORY_TAKEN_DOWN,
                AuditDetail.on(concluded.project().getId(), concluded.project().title())
                        .within(organisation(concluded, side))
                        .changing("reason", null, reason)));
    }

    private void tell(String event, Stories.Concluded concluded, Set<RoomSide> sides, String... more) {
        List<UUID> organisations =
                sides.stream().map(side -> organisation(concluded, side)).toList();
        Object[] words = Stream.concat(Stream.of(concluded.project().title()), Stream.of(more))
                .toArray();
        notifier.tell(
                directory.activeAdministrators(organisations),
                Notification.of(event, words).about(concluded.project().getId()).linkingTo("/stories"));
    }

    private void record(AuditAct act, Stories.Concluded concluded, RoomSide side) {
        audit.record(
                act,
                AuditDetail.on(concluded.project().getId(), concluded.project().title())
                        .within(organisation(concluded, side)));
    }

    private static RoomSide otherThan(RoomSide side) {
        return side == RoomSide.COMPANY ? RoomSide.INSTITUTION : RoomSide.COMPANY;
    }

    private static UUID organisation(Stories.Concluded concluded, RoomSide side) {
        return side == RoomSide.COMPANY
                ? concluded.project().companyId()
                : concluded.response().institutionId();
    }
}
