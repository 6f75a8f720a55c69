package org.enishi.matching.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.model.Assignment;
import org.enishi.matching.model.DraftReview;
import org.enishi.matching.model.DraftReviewPolicy;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.DraftReviews;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;

/**
 * The projects of the demo region, and what the institutions answered: those of today, and so many of the months before that the
 * statistics have something to tell. Nobody is told of them.
 */
@ApplicationScoped
public class DemoProjects {

    @Inject
    private Projects projects;

    @Inject
    private Responses responses;

    @Inject
    private Curiosities curiosities;

    @Inject
    private Assignments assignments;

    @Inject
    private DemoRooms rooms;

    @Inject
    private DraftReviews reviews;

    @Inject
    private OrganisationDirectory directory;

    void fill(@Observes @Priority(FillDemo.AFTER_ORGANISATION) FillDemo demo) {
        List<UUID> institutions = directory.activeInstitutions(demo.region());
        List<DemoProject> made = DemoTable.read("projects.tsv").stream()
                .map(row -> DemoProject.live(row, institutions, demo))
                .toList();
        made.forEach(this::store);
        DemoTable.read("history.tsv").stream()
                .map(row -> DemoProject.remember(row, institutions, demo))
                .forEach(this::shelve);
        handOut(
                made.stream()
                        .map(DemoProject::project)
                        .filter(project -> project.state() == ProjectState.DRAFT)
                        .toList(),
                demo);
    }

    /** Of the drafts the first is with the operator, the next one with a supporter. */
    private void handOut(List<Project> drafts, FillDemo demo) {
        List<UUID> reviewers = List.copyOf(
                directory.active(demo.region(), DraftReviewPolicy.REVIEWERS).keySet());
        for (int i = 0; i < Math.min(drafts.size(), reviewers.size()); i++) {
            Project draft = drafts.get(i);
            Instant asked = demo.calendar().atWork(draft.title(), 0);
            UUID author = draft.source().authorId();
            reviews.add(new DraftReview(draft, reviewers.get(i), author, "", asked));
        }
    }

    private void store(DemoProject made) {
        write(made);
        talks(made).forEach(response -> rooms.talk(made.project(), response));
    }

    /** What was said is put away. */
    private void shelve(DemoProject made) {
        write(made);
        talks(made).forEach(response -> rooms.shelve(made.project(), response));
    }

    private static List<Response> talks(DemoProject made) {
        return made.responses().stream().filter(Response::isRoomOpen).toList();
    }

    private void write(DemoProject made) {
        projects.write(made.project());
        assignments.add(new Assignment(
                made.project().getId(),
                made.project().companyId(),
                made.project().source().authorId()));
        responses.addAll(made.responses());
        responses.countInterested(made.project().getId());
        made.editions().forEach(projects::add);
        made.curiosities().forEach(curiosities::add);
    }
}
