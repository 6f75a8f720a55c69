package org.enishi.matching.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.model.Project;
import org.enishi.matching.store.Assignments;
import org.enishi.matching.store.RoomSeats;
import org.enishi.organisation.OrganisationDirectory;

/** Who is to be told of what happens to a project, on either side. */
@ApplicationScoped
class Circle {

    @Inject
    private Assignments assignments;

    @Inject
    private RoomSeats seats;

    @Inject
    private OrganisationDirectory directory;

    /** 担当者 and every administrator of the company. */
    Set<UUID> company(Project project) {
        Set<UUID> circle = new HashSet<>(inCharge(project));
        circle.addAll(directory.activeAdministrators(List.of(project.companyId())));
        return circle;
    }

    Set<UUID> companyAdministrators(Project project) {
        return directory.activeAdministrators(List.of(project.companyId()));
    }

    /** 担当者, or every administrator where none of them can act. */
    Set<UUID> responsible(Project project) {
        Set<UUID> people = inCharge(project);
        return people.isEmpty() ? companyAdministrators(project) : people;
    }

    private Set<UUID> inCharge(Project project) {
        UUID company = project.companyId();
        return directory.activeOf(company, assignments.people(project.getId(), company));
    }

    Set<UUID> administrators(Set<UUID> institutions) {
        return directory.activeAdministrators(institutions);
    }

    /** Those of the company who follow what goes on with one institution: also whoever was invited into the room. */
    Set<UUID> companyWith(Project project, UUID institutionId) {
        Set<UUID> circle = company(project);
        circle.addAll(guests(project.getId(), institutionId, project.companyId()));
        return circle;
    }

    /** The administrators of an institution, those it has named, and those who were invited into the room. */
    Set<UUID> institution(UUID projectId, UUID institutionId) {
        Set<UUID> circle = new HashSet<>(directory.activeAdministrators(List.of(institutionId)));
        circle.addAll(directory.activeOf(institutionId, assignments.people(projectId, institutionId)));
        circle.addAll(guests(projectId, institutionId, institutionId));
        return circle;
    }

    private Set<UUID> guests(UUID projectId, UUID institutionId, UUID organisationId) {
        return directory.activeOf(organisationId, seats.guests(projectId, institutionId, organisationId));
    }

    String nameOf(UUID organisationId) {
        return directory.names(List.of(organisationId), List.of()).getOrDefault(organisationId, "");
    }

    String personName(UUID accountId) {
        return directory.names(List.of(), List.of(accountId)).getOrDefault(accountId, "");
    }

    static String corporate(UUID projectId) {
        return "/corporate/projects/" + projectId;
    }

    static String academic(UUID projectId) {
        return "/academic/projects/" + projectId;
    }

    static Set<UUID> without(Set<UUID> people, UUID person) {
        Set<UUID> others = new HashSet<>(people);
        others.remove(person);
        return others;
    }
}
