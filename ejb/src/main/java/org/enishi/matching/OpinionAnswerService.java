package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.matching.data.OpinionRow;
import org.enishi.matching.data.OpinionState;
import org.enishi.matching.event.OpinionChanged;
import org.enishi.matching.model.Opinion;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Opinions;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 届いた意見, on the side of the company. A name that is not told is not even looked up. */
@Stateless
public class OpinionAnswerService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private Opinions opinions;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<OpinionChanged> changed;

    @Inject
    private Clock clock;

    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public List<OpinionRow> list(UUID projectId) {
        Actor actor = currentActor.get();
        Project project = desk.read(actor, projectId);
        if (!project.companyId().equals(actor.organisationId())) {
            throw new NotFound();
        }
        List<Opinion> delivered = opinions.delivered(project.getId());
        Map<UUID, String> names = directory.names(
                delivered.stream()
                        .filter(Opinion::namesInstitution)
                        .map(Opinion::institutionId)
                        .toList(),
                delivered.stream()
                        .filter(Opinion::namesPerson)
                        .map(Opinion::senderId)
                        .toList());
        return delivered.stream()
                .map(opinion -> opinion.forCompany(names.get(opinion.institutionId()), names.get(opinion.senderId())))
                .toList();
    }

    /** 既読. */
    @Requires(Permission.OPINION_ANSWER)
    public void read(UUID opinionId) {
        take(opinionId).read(clock.instant());
    }

    /** お礼. */
    @Requires(Permission.OPINION_ANSWER)
    public void thank(UUID opinionId) {
        changed.fire(take(opinionId).thank(clock.instant()));
    }

    /** 一度だけ返信. */
    @Requires(Permission.OPINION_ANSWER)
    public void reply(UUID opinionId, String answer) {
        changed.fire(take(opinionId).reply(answer, clock.instant()));
    }

    /** 案件に反映した, in the present edition. */
    @Requires(Permission.OPINION_ANSWER)
    public void reflect(UUID opinionId) {
        Opinion opinion = take(opinionId);
        Instant now = clock.instant();
        changed.fire(opinion.reflect(
                desk.read(currentActor.get(), opinion.projectId()).edition(), now));
    }

    private Opinion take(UUID opinionId) {
        Opinion opinion = opinions.lock(opinionId)
                .filter(found -> found.state() == OpinionState.DELIVERED)
                .orElseThrow(NotFound::new);
        desk.read(currentActor.get(), opinion.projectId());
        return opinion;
    }
}
