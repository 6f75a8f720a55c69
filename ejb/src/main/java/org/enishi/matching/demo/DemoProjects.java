package org.enishi.matching.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.model.Assignment;
import org.enishi.matching.model.Response;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.Curiosities;
import org.enishi.matching.store.Projects;
import org.enishi.matching.store.Responses;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;

/** The projects of the demo region, and what the institutions answered. Nobody is told of them. */
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
    private OrganisationDirectory directory;

    void fill(@Observes @Priority(FillDemo.AFTER_ORGANISATION) FillDemo demo) {
        List<UUID> institutions = directory.activeInstitutions(demo.region());
        DemoTable.read("projects.tsv").stream()
                .map(row -> DemoProject.live(row, institutions, demo))
                .forEach(this::store);
    }

    private void store(DemoProject made) {
        projects.write(made.project());
        assignments.add(new Assignment(
                made.project().getId(),
                made.project().companyId(),
                made.project().source().authorId()));
        responses.addAll(made.responses());
        made.editions().forEach(projects::add);
        made.curiosities().forEach(curiosities::add);
        made.responses().stream()
                .filter(Response::isRoomOpen)
                .forEach(response -> rooms.talk(made.project(), response));
    }
}
