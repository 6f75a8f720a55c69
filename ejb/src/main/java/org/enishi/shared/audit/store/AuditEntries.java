package org.enishi.shared.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.shared.audit.AuditEntry;
import org.enishi.shared.audit.AuditRow;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;

/** The audit log on disk: entries are added and read, nothing else. */
@ApplicationScoped
public class AuditEntries {

    private static final String ROWS = """
            select new org.enishi.shared.audit.AuditRow(
                e.at, e.act, e.actorName, e.targetName, e.item, e.before, e.after, e.requestId, e.remoteAddress,
                e.actorId, e.targetId, e.organisationId, e.channel, e.batchId)
            from AuditEntry e
            """;

    private static final String COUNT = "select count(e) from AuditEntry e";

    /** By its people or to its people. */
    private static final String OF_ORGANISATION =
            " where (e.organisationId = :organisation or e.targetOrganisationId = :organisation)";

    private static final String NEWEST_FIRST = " order by e.at desc, e.id";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    public Page<AuditRow> newestFirst(PageRequest page) {
        return read("", Map.of(), page);
    }

    public Page<AuditRow> ofOrganisation(UUID organisationId, PageRequest page) {
        return read(OF_ORGANISATION, Map.of("organisation", organisationId), page);
    }

    /** Done by the person or to the person. */
    public Page<AuditRow> ofPerson(UUID organisationId, UUID accountId, PageRequest page) {
        return read(
                OF_ORGANISATION + " and (e.targetId = :account or e.actorId = :account)",
                Map.of("organisation", organisationId, "account", accountId),
                page);
    }

    public Page<AuditRow> ofBatch(UUID organisationId, UUID batchId, PageRequest page) {
        return read(
                OF_ORGANISATION + " and e.batchId = :batch",
                Map.of("organisation", organisationId, "batch", batchId),
                page);
    }

    private Page<AuditRow> read(String where, Map<String, UUID> parameters, PageRequest page) {
        TypedQuery<AuditRow> rows = entities.createQuery(ROWS + where + NEWEST_FIRST, AuditRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size());
        TypedQuery<Long> total = entities.createQuery(COUNT + where, Long.class);
        parameters.forEach((name, id) -> {
            rows.setParameter(name, id);
            total.setParameter(name, id);
        });
        List<AuditRow> found = rows.getResultList();
        return new Page<>(found, total.getSingleResult());
    }
}
