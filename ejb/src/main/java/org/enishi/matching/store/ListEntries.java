package org.enishi.matching.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.enishi.matching.data.EntryRow;
import org.enishi.matching.model.ListEntry;

/** One of the lists that the operator keeps. */
public abstract class ListEntries<E extends ListEntry> {

    private final Class<E> type;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    protected ListEntries(Class<E> type) {
        this.type = type;
    }

    public List<EntryRow> rows() {
        return entities.createQuery(
                        "select new org.enishi.matching.data.EntryRow(e.code, e.name, e.englishName, e.retired)"
                                + inOrder(),
                        EntryRow.class)
                .getResultList();
    }

    /** In their order, locked until the end of the transaction: one change of the list at a time. */
    public List<E> lock() {
        return entities.createQuery("select e" + inOrder(), type)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private String inOrder() {
        return " from " + type.getSimpleName() + " e order by e.displayOrder, e.code";
    }

    public void add(E entry) {
        entities.persist(entry);
        entities.flush();
    }

    /** Somebody reads its name where it was chosen. */
    public abstract boolean isChosen(String code);

    EntityManager entities() {
        return entities;
    }
}
