package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.matching.model.Memo;
import org.enishi.matching.model.Question;

/** What is written beside a project: open questions, and memos that only one organisation reads. */
@ApplicationScoped
public class Notes {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Question question) {
        entities.persist(question);
    }

    public void add(Memo memo) {
        entities.persist(memo);
    }

    public List<Question> questions(UUID projectId) {
        return entities.createQuery(
                        "select q from Question q where q.projectId = :project order by q.askedAt, q.id",
                        Question.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    public Optional<Question> findQuestion(UUID id) {
        return Optional.ofNullable(entities.find(Question.class, id));
    }

    public Optional<Question> lockQuestion(UUID id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(entities.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest first. */
    public List<Memo> memos(UUID projectId, UUID organisationId) {
        return entities.createQuery("""
                        select m from Memo m where m.projectId = :project and m.organisationId = :organisation
                        order by m.writtenAt desc, m.id
                        """, Memo.class)
                .setParameter("project", projectId)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
