package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.matching.event.CuriosityChanged;
import org.enishi.matching.event.ProgressMade;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.event.RoomMoved;
import org.enishi.matching.event.RoomRead;
import org.enishi.organisation.event.MemberDeleted;
import org.enishi.organisation.event.MemberSuspended;
import org.enishi.organisation.event.RoleChanged;
import org.enishi.organisation.event.SignInsEnded;
import org.enishi.presence.event.ConsoleSettled;
import org.enishi.presence.event.GroupsChanged;
import org.enishi.presence.event.PictureChanged;
import org.enishi.presence.event.PresenceChanged;
import org.enishi.presence.event.ReasonsChanged;
import org.enishi.shared.notice.event.NoticesPosted;
import org.enishi.shared.notice.event.NoticesRead;

/** Whatever open pages are told here, those of the other nodes are to be told as well. */
@ApplicationScoped
class ToOtherNodes {

    @Inject
    private Wire wire;

    @Inject
    private Clock clock;

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PresenceChanged changed) {
        wire.tell(Hint.of(Hint.Kind.PERSON, changed.at(), changed.organisationId(), changed.accountId()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) PictureChanged changed) {
        wire.tell(Hint.of(Hint.Kind.BOARD, clock.instant(), changed.organisationId()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReasonsChanged changed) {
        wire.tell(Hint.of(Hint.Kind.BOARD, clock.instant(), changed.organisationId()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConsoleSettled settled) {
        wire.tell(Hint.of(Hint.Kind.SETTLED, clock.instant(), settled.organisationId()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) GroupsChanged changed) {
        wire.tell(Hint.of(Hint.Kind.SETTLED, clock.instant(), changed.organisationId()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) CuriosityChanged changed) {
        wire.tell(Hint.of(Hint.Kind.CURIOSITY, changed.at(), changed.institutionId(), changed.projectId()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ResponseChanged changed) {
        wire.tell(Hint.of(Hint.Kind.PROGRESS, changed.at(), changed.institutionId(), changed.projectId()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProgressMade made) {
        Collection<UUID> about = Stream.concat(Stream.of(made.projectId()), made.organisationIds().stream())
                .toList();
        wire.tell(new Hint(Hint.Kind.STATE, about, 0, made.at()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) ProjectChanged changed) {
        wire.tell(Hint.of(Hint.Kind.PROGRESS, changed.at(), changed.companyId(), changed.projectId()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoomMoved moved) {
        Collection<UUID> about = Stream.concat(Stream.of(moved.roomId()), moved.readers().stream())
                .toList();
        wire.tell(new Hint(Hint.Kind.ROOM, about, moved.revision(), moved.at()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoomRead read) {
        Stream<UUID> people = Stream.concat(read.readers().stream(), read.authors().stream());
        Collection<UUID> about = Stream.concat(Stream.of(read.roomId()), people).toList();
        wire.tell(new Hint(Hint.Kind.READ, about, read.readers().size(), read.at()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesPosted posted) {
        wire.tell(new Hint(Hint.Kind.NOTICE, posted.accountIds(), posted.live() ? 1 : 0, posted.at()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesRead read) {
        wire.tell(new Hint(Hint.Kind.NOTICE, List.of(read.accountId()), 0, clock.instant()));
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) SignInsEnded ended) {
        lostRights(ended.accountId());
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberSuspended suspended) {
        lostRights(suspended.accountId());
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) MemberDeleted deleted) {
        lostRights(deleted.accountId());
    }

    void tell(@Observes(during = TransactionPhase.AFTER_SUCCESS) RoleChanged changed) {
        lostRights(changed.accountId());
    }

    private void lostRights(UUID accountId) {
        Instant now = clock.instant();
        wire.tell(Hint.of(Hint.Kind.RIGHTS, now, accountId));
    }
}
