package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.ResponseChange;
import org.enishi.matching.event.ResponseChanged;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Projects;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;

/**
 * Tells the company and the one institution what happened between them, C-9, C-10. No other institution hears
 * of it, and the institution hears the name of the company only in R-5.
 */
@ApplicationScoped
class ResponseNews {

    @Inject
    private Notifier notifier;

    @Inject
    private Projects projects;

    @Inject
    private Circle circle;

    @Inject
    private CurrentActor currentActor;

    void tell(@Observes ResponseChanged changed) {
        Project project = projects.find(changed.projectId()).orElseThrow();
        Set<UUID> company = circle.company(project);
        Set<UUID> institution = circle.institution(changed.projectId(), changed.institutionId());
        switch (changed.change()) {
            case INTEREST_DECLARED -> {
                notifier.tell(company, named("R-1", project, changed));
                notifier.tell(others(institution), academic("R-1-own", project));
            }
            case NO_INTEREST_DECLARED -> {
                notifier.digest(company, named("R-2", project, changed));
                notifier.post(others(institution), academic("R-2-own", project));
            }
            case INTEREST_TAKEN_BACK -> notifier.tell(company, named("R-3", project, changed));
            case ROOM_OPENED -> notifier.tell(institution, academic("R-4", project));
            case MEETING_STARTED -> {
                notifier.tell(institution, disclosing(project));
                notifier.tell(colleagues(project, changed), named("R-5-company", project, changed));
            }
            case AGREED -> {
                notifier.tell(company, named("C-9-company", project, changed));
                notifier.tell(institution, academic("C-9", project));
            }
            case STOPPED -> {
                notifier.tell(institution, academic("R-7", project));
                notifier.post(colleagues(project, changed), named("R-7-company", project, changed));
            }
            case DECLINED -> {
                notifier.tell(company, named("R-8", project, changed));
                notifier.post(others(institution), academic("R-8-own", project));
            }
            case RESUME_ASKED, RESUMED, CORRECTED -> toBoth(project, changed, company, institution);
            case INSTITUTION_AWAITED -> notifier.tell(institution, academic("C-12-resume", project));
            case COMPANY_AWAITED -> notifier.tell(company, named("C-12-resume-wanted", project, changed));
            case ENDED_BY_OTHERS -> notifier.tell(institution, academic("C-10", project));
            case ENDED_WITH_PROJECT -> {
                // C-11 tells of it.
            }
        }
    }

    private void toBoth(Project project, ResponseChanged changed, Set<UUID> company, Set<UUID> institution) {
        boolean corrected = changed.change() == ResponseChange.CORRECTED;
        if (changed.change() != ResponseChange.RESUME_ASKED) {
            notifier.tell(company, named(corrected ? "R-10-company" : "R-9-company", project, changed));
            notifier.tell(institution, academic(corrected ? "R-10" : "R-9", project));
        } else if (currentActor.get().kind() == OrganisationKind.COMPANY) {
            notifier.tell(institution, academic("R-9-asked", project));
        } else {
            notifier.tell(company, named("R-9-wanted", project, changed));
        }
    }

    /** Of whoever took the step for the company. */
    private Set<UUID> colleagues(Project project, ResponseChanged changed) {
        return others(circle.companyWith(project, changed.institutionId()));
    }

    private Set<UUID> others(Set<UUID> people) {
        return currentActor
                .find()
                .map(Actor::accountId)
                .map(actor -> Circle.without(people, actor))
                .orElse(people);
    }

    /** To the company, which reads which institution it was. */
    private Notification named(String event, Project project, ResponseChanged changed) {
        return Notification.of(event, project.title(), circle.nameOf(changed.institutionId()))
                .about(project.getId())
                .linkingTo(Circle.corporate(project.getId()));
    }

    private static Notification academic(String event, Project project) {
        return Notification.of(event, project.title())
                .about(project.getId())
                .linkingTo(Circle.academic(project.getId()));
    }

    private Notification disclosing(Project project) {
        return Notification.of("R-5", project.title(), circle.nameOf(project.companyId()))
                .about(project.getId())
                .linkingTo(Circle.academic(project.getId()));
    }
}
