package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.matching.data.ProjectHit;
import org.enishi.matching.model.AddressedScope;
import org.enishi.matching.model.CompanyScope;
import org.enishi.matching.store.FoundProject;
import org.enishi.matching.store.FoundProjects;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.search.MarkedText;
import org.enishi.shared.search.Wanted;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/**
 * Finds projects by their words. The database says first which projects whoever asks may see; only in those is anything looked
 * for, and what is shown of them is read again within the same bounds.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ProjectSearchService {

    @Inject
    private ProjectShelf shelf;

    @Inject
    private FoundProjects projects;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    /** Of the own company, drafts as well. The operator's reading of texts is recorded, so he searches in titles only. */
    @Requires(Permission.PROJECTS_OF_COMPANY_VIEW)
    public Page<ProjectHit> findAsCompany(Wanted wanted, PageRequest page) {
        Actor actor = currentActor.get();
        CompanyScope scope = CompanyScope.visibleTo(actor);
        List<UUID> found = shelf.find(wanted, projects.marks(scope), scope.overseen());
        List<FoundProject> rows = rows(found, page, ids -> projects.rows(scope, ids));
        Map<UUID, String> names = scope.overseen() ? names(rows) : Map.of();
        return new Page<>(
                rows.stream()
                        .map(row -> hit(wanted, row, names, !scope.overseen()))
                        .toList(),
                found.size());
    }

    /** Of those that address the institution. Nothing counts as read by it. */
    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public Page<ProjectHit> findAsInstitution(Wanted wanted, PageRequest page) {
        AddressedScope scope = AddressedScope.visibleTo(currentActor.get());
        List<UUID> found = shelf.find(wanted, projects.marks(scope), false);
        List<FoundProject> rows = rows(found, page, ids -> projects.rows(scope, ids));
        Map<UUID, String> names = names(rows);
        return new Page<>(
                rows.stream().map(row -> hit(wanted, row, names, true)).toList(), found.size());
    }

    /** In the order in which they were found. */
    private static List<FoundProject> rows(
            List<UUID> found, PageRequest page, Function<List<UUID>, List<FoundProject>> read) {
        List<UUID> ids = found.stream().skip(page.first()).limit(page.size()).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return read.apply(ids).stream()
                .sorted(Comparator.comparingInt(row -> ids.indexOf(row.projectId())))
                .toList();
    }

    private Map<UUID, String> names(List<FoundProject> rows) {
        Set<UUID> companies =
                rows.stream().flatMap(row -> row.knownCompany().stream()).collect(Collectors.toSet());
        return companies.isEmpty() ? Map.of() : directory.names(companies, Set.of());
    }

    private static ProjectHit hit(Wanted wanted, FoundProject row, Map<UUID, String> names, boolean readable) {
        return new ProjectHit(
                row.projectId(),
                wanted.mark(row.title()),
                readable ? excerpt(wanted, row) : null,
                row.state(),
                row.recruitingFrom(),
                row.recruitingUntil(),
                row.knownCompany().map(names::get).orElse(null));
    }

    private static MarkedText excerpt(Wanted wanted, FoundProject row) {
        MarkedText body = wanted.excerpt(row.body());
        MarkedText notes = body.hasMarks() ? body : wanted.excerpt(row.notes());
        return notes.hasMarks() ? notes : body;
    }
}
