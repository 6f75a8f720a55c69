package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.event.ProjectChange;
import org.enishi.matching.event.ProjectChanged;
import org.enishi.matching.model.Days;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Pulse;
import org.enishi.matching.store.Attachments;
import org.enishi.matching.store.Leftovers;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.matching.store.Rooms;
import org.enishi.shared.fault.RuleViolated;

/**
 * Does to a project what is due. Asks again under the lock whether it still is, so that doing it twice is doing it once.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ProjectCare {

    private static final int LAST_WEEK = 7;
    private static final Duration IDLE = Duration.ofDays(30);
    private static final Duration FIRST_REMINDER = Duration.ofDays(3);

    @Inject
    private Projects projects;

    @Inject
    private Responses responses;

    @Inject
    private ProjectLedger ledger;

    @Inject
    private Leftovers leftovers;

    @Inject
    private Attachments attachments;

    @Inject
    private Rooms rooms;

    @Inject
    private Clock clock;

    List<UUID> overdue() {
        return projects.recruitingUntilBefore(Days.of(clock.instant()));
    }

    /** T10 and T11. */
    void endRecruiting(UUID id) {
        Instant now = clock.instant();
        projects.lock(id)
                .filter(project -> project.state() == ProjectState.RECRUITING && !project.isRecruiting(now))
                .ifPresent(project -> ledger.endRecruiting(project, now));
    }

    List<UUID> scheduled() {
        return projects.scheduledBy(Days.of(clock.instant())).stream()
                .filter(id -> projects.find(id).filter(this::isDue).isPresent())
                .toList();
    }

    private boolean isDue(Project project) {
        return project.state() == ProjectState.SCHEDULED
                && !clock.instant().isBefore(Days.publication(project.life().scheduledOn()));
    }

    /** T6, at eight in the morning. What may not be published any more goes back to the drafts. */
    void publish(UUID id) {
        Instant now = clock.instant();
        projects.lock(id).filter(this::isDue).ifPresent(project -> {
            ProjectChanged published;
            try {
                published = project.publishScheduled(now);
            } catch (RuleViolated incomplete) {
                ledger.tell(project.missSchedule(now));
                return;
            }
            ledger.goOut(project, published, now);
        });
    }

    List<UUID> nearDeadline() {
        return projects.recruitingUntilBy(Days.of(clock.instant()).plusDays(LAST_WEEK));
    }

    void remindOfDeadline(UUID id) {
        Instant now = clock.instant();
        projects.lock(id)
                .filter(project -> project.remindsOfDeadline(now))
                .ifPresent(project -> tell(project, ProjectChange.DEADLINE_NEAR, now));
    }

    List<UUID> idle() {
        return projects.idleSince(clock.instant().minus(IDLE));
    }

    /** T18: neither a step nor a word. */
    void remindOfIdleness(UUID id) {
        Instant now = clock.instant();
        projects.lock(id)
                .filter(project -> !rooms.isSpokenAbout(id, now.minus(IDLE)))
                .filter(project -> project.remindsOfIdleness(now))
                .ifPresent(project -> tell(project, ProjectChange.IDLE, now));
    }

    List<UUID> deleted() {
        return projects.deletedBefore(clock.instant().minus(Pulse.KEPT));
    }

    /** T16, after thirty days. */
    void erase(UUID id) {
        Instant now = clock.instant();
        projects.lock(id)
                .filter(project -> project.state() == ProjectState.DELETED
                        && project.pulse().isToBeErased(now))
                .ifPresent(project -> {
                    project.erase(now);
                    leftovers.erase(id);
                    attachments.removeOfProject(id);
                });
    }

    List<UUID> awaited() {
        Instant now = clock.instant();
        return projects.awaitedSince(now.minus(FIRST_REMINDER), Days.of(now.minus(FIRST_REMINDER)));
    }

    /** C-12: told once of a project, however many institutions wait. */
    void remindOfAnswer(UUID id) {
        Instant now = clock.instant();
        projects.lock(id).ifPresent(project -> {
            long waiting = responses.live(id).stream()
                    .filter(response -> response.remindsOfAnswer(project.text().answerBy(), now))
                    .count();
            if (waiting > 0) {
                tell(project, ProjectChange.ANSWER_AWAITED, now);
            }
        });
    }

    List<Waiting> wantedAgain() {
        return responses.wantedAgain(clock.instant().minus(FIRST_REMINDER)).stream()
                .map(response -> new Waiting(response.projectId(), response.institutionId()))
                .toList();
    }

    /** C-12: one side wants to take a negotiation up again, and the other one has not said whether it does. */
    void remindOfResume(Waiting waiting) {
        Instant now = clock.instant();
        projects.lock(waiting.projectId())
                .filter(project -> project.state().isOpen())
                .flatMap(project -> responses.lock(waiting.projectId(), waiting.institutionId()))
                .flatMap(response -> response.remindOfResume(now))
                .ifPresent(ledger::remind);
    }

    /** An institution and a project on which one of the two waits for the other. */
    record Waiting(UUID projectId, UUID institutionId) {}

    private void tell(Project project, ProjectChange change, Instant now) {
        ledger.tell(new ProjectChanged(change, project.getId(), project.companyId(), now));
    }

    /** T7. */
    void addressNewcomers(UUID id) {
        Instant now = clock.instant();
        projects.lock(id)
                .filter(project -> project.isRecruiting(now))
                .ifPresent(project -> ledger.addressMissing(project, now));
    }
}
