package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.OpinionBegun;
import org.enishi.matching.event.OpinionChange;
import org.enishi.matching.event.OpinionChanged;
import org.enishi.matching.model.Curiosity;
import org.enishi.matching.model.Opinion;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Opinions;
import org.enishi.matching.store.Projects;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/**
 * Tells of opinions: the administrators of the institution that one is begun, written or delivered, the company that one has come,
 * the sender of the answer. The company hears no name, and nothing before the end of a window.
 */
@ApplicationScoped
class OpinionNews {

    @Inject
    private Notifier notifier;

    @Inject
    private Opinions opinions;

    @Inject
    private Projects projects;

    @Inject
    private Circle circle;

    void tell(@Observes OpinionChanged changed) {
        Opinion opinion = opinions.find(changed.opinionId()).orElseThrow();
        Project project = projects.find(changed.projectId()).orElseThrow();
        Set<UUID> administrators =
                Circle.without(circle.administrators(Set.of(opinion.institutionId())), opinion.senderId());
        if (changed.change() == OpinionChange.WRITTEN) {
            notifier.post(administrators, academic("O-1-held", project));
        } else if (changed.change() == OpinionChange.DELIVERED) {
            notifier.tell(
                    circle.company(project),
                    Notification.of("O-1", project.title())
                            .about(project.getId())
                            .linkingTo(Circle.corporate(project.getId()))
                            .notBefore(Curiosity.windowOf(changed.at())));
            notifier.post(administrators, academic("O-1-sent", project));
        } else {
            Set<UUID> readers = new HashSet<>(administrators);
            readers.add(opinion.senderId());
            notifier.tell(readers, academic("O-2", project));
        }
    }

    /** Of whoever begins again while the first notice is unread nothing is said. */
    void tell(@Observes OpinionBegun begun) {
        Project project = projects.find(begun.projectId()).orElseThrow();
        notifier.postOnce(
                Circle.without(circle.administrators(Set.of(begun.institutionId())), begun.accountId()),
                Notification.of("O-1-begun", circle.personName(begun.accountId()), project.title())
                        .about(project.getId())
                        .linkingTo(Circle.academic(project.getId())));
    }

    private static Notification academic(String event, Project project) {
        return Notification.of(event, project.title())
                .about(project.getId())
                .linkingTo(Circle.academic(project.getId()));
    }
}
