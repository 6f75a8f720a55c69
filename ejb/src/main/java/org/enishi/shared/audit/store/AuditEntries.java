package org.enishi.shared.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.enishi.shared.audit.AuditEntry;
import org.enishi.shared.audit.AuditRow;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;

/** The audit log on disk: entries are added and read, nothing else. */
@ApplicationScoped
public class AuditEntries {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(AuditEntry entry) {
        entities.persist(entry);
    }

    public Page<AuditRow> newestFirst(PageRequest page) {
        List<AuditRow> rows = entities.createQuery("""
                        select new org.enishi.shared.audit.AuditRow(
                            e.at, e.act, e.actorName, e.targetName, e.item, e.before, e.after, e.requestId, e.remoteAddress)
                        from AuditEntry e order by e.at desc, e.id
                        """, AuditRow.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
        long total = entities.createQuery("select count(e) from AuditEntry e", Long.class)
                .getSingleResult();
        return new Page<>(rows, total);
    }
}
