package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.matching.model.Project;
import org.enishi.matching.model.Response;
import org.enishi.matching.model.Story;

/** Agreements of projects that are over, and what the two said about telling them. */
@ApplicationScoped
public class Stories {

    private static final String CONCLUDED = """
            select p, r, r.movedAt
            from Response r, Project p
            where r.projectId = p.id and r.status = org.enishi.matching.data.ResponseStatus.AGREED
              and p.life.state = org.enishi.matching.data.ProjectState.CLOSED
            """;

    /** To which both have agreed. */
    private static final String TOLD = CONCLUDED + """
              and p.source.region = :region and exists (
                select s from Story s where s.projectId = p.id and s.institutionId = r.institutionId
                  and s.companyAgreedAt is not null and s.institutionAgreedAt is not null)
            order by r.movedAt desc, r.id
            """;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** An agreement of a project that is over. */
    public record Concluded(Project project, Response response, Instant agreedAt) {}

    public void add(Story story) {
        entities.persist(story);
    }

    public Optional<Story> find(UUID projectId, UUID institutionId) {
        return entities.createQuery(
                        "select s from Story s where s.projectId = :project and s.institutionId = :institution",
                        Story.class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    public Optional<Concluded> concluded(UUID projectId, UUID institutionId) {
        return entities.createQuery(
                        CONCLUDED + " and p.id = :project and r.institutionId = :institution", Object[].class)
                .setParameter("project", projectId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .map(Stories::concluded)
                .findFirst();
    }

    /** Of a company or an institution, the last first. */
    public List<Concluded> concludedOf(UUID organisationId) {
        return entities.createQuery(
                        CONCLUDED
                                + " and (p.source.companyId = :own or r.institutionId = :own) order by r.movedAt desc, r.id",
                        Object[].class)
                .setParameter("own", organisationId)
                .getResultStream()
                .map(Stories::concluded)
                .toList();
    }

    /** To which both have agreed, the last agreement first. */
    public List<Concluded> told(String region, int most) {
        return entities.createQuery(TOLD, Object[].class)
                .setParameter("region", region)
                .setMaxResults(most)
                .getResultStream()
                .map(Stories::concluded)
                .toList();
    }

    /** By institution and project. */
    public Map<List<UUID>, Story> of(List<Concluded> concluded) {
        if (concluded.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select s from Story s where s.projectId in :projects", Story.class)
                .setParameter(
                        "projects",
                        concluded.stream().map(one -> one.project().getId()).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        story -> List.of(story.institutionId(), story.projectId()), Function.identity()));
    }

    private static Concluded concluded(Object[] row) {
        return new Concluded((Project) row[0], (Response) row[1], (Instant) row[2]);
    }
}
