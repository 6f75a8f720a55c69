package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.QuestionChange;
import org.enishi.matching.event.QuestionChanged;
import org.enishi.matching.model.Curiosity;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Question;
import org.enishi.matching.store.Notes;
import org.enishi.matching.store.Projects;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;

/**
 * Tells the company that somebody asks, without a name and not before the end of a window, and whoever asked, with the
 * administrators of his institution, that there is an answer. The other institutions find it where they read the project.
 */
@ApplicationScoped
class QuestionNews {

    @Inject
    private Notifier notifier;

    @Inject
    private Notes notes;

    @Inject
    private Projects projects;

    @Inject
    private Circle circle;

    void tell(@Observes QuestionChanged changed) {
        Question question = notes.findQuestion(changed.questionId()).orElseThrow();
        Project project = projects.find(changed.projectId()).orElseThrow();
        if (changed.change() == QuestionChange.ASKED) {
            notifier.tell(
                    circle.company(project),
                    Notification.of("O-3", project.title())
                            .about(project.getId())
                            .linkingTo(Circle.corporate(project.getId()))
                            .notBefore(Curiosity.windowOf(changed.at())));
        } else {
            Set<UUID> readers = new HashSet<>(circle.administrators(Set.of(question.institutionId())));
            readers.add(question.askerId());
            notifier.tell(
                    readers,
                    Notification.of("O-4", project.title())
                            .about(project.getId())
                            .linkingTo(Circle.academic(project.getId())));
        }
    }
}
