package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.model.SavedSearch;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.text.SearchKey;

/** Saved searches. Whoever asks for one says whose it is. */
@ApplicationScoped
public class SavedSearches {

    private static final int MOST_AT_ONCE = 500;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(SavedSearch search) {
        entities.persist(search);
        entities.flush();
    }

    public void remove(SavedSearch search) {
        entities.remove(search);
    }

    public List<SavedSearch> of(UUID accountId) {
        return entities.createQuery(
                        "select s from SavedSearch s where s.accountId = :account order by s.name, s.id",
                        SavedSearch.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Optional<SavedSearch> lock(UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(entities.find(SavedSearch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public List<UUID> due(Instant now) {
        return entities.createQuery(
                        "select s.id from SavedSearch s where s.dueAt <= :now order by s.dueAt, s.id", UUID.class)
                .setParameter("now", now)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList();
    }

    /** Titles of what addresses the institution, still recruits and was published within the time; the newest first. */
    public List<String> published(UUID institutionId, InstitutionFilter filter, Instant after, Instant until) {
        String pattern = LikePattern.containing(SearchKey.of(filter.text()));
        return entities.createQuery("""
                        select p.content.title from Response r join Project p on p.id = r.projectId
                        where r.institutionId = :institution
                          and p.life.state = org.enishi.matching.data.ProjectState.RECRUITING
                          and p.pulse.publishedAt > :after and p.pulse.publishedAt <= :until
                          and (p.titleKey like :title escape '!' or p.textKey like :text escape '!')
                          and (:anyForm = 1 or exists (select f.id from CooperationForm f
                            where f.code in :forms and p.content.forms like concat('%,', f.code, ',%')))
                        order by p.pulse.publishedAt desc, p.id
                        """, String.class)
                .setParameter("institution", institutionId)
                .setParameter("after", after)
                .setParameter("until", until)
                .setParameter("title", pattern)
                .setParameter("text", filter.inBody() ? pattern : "")
                .setParameter("anyForm", filter.forms().isEmpty() ? 1 : 0)
                .setParameter("forms", filter.forms().isEmpty() ? Set.of("") : filter.forms())
                .getResultList();
    }
}
