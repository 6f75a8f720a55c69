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

    /** From where, and in which order: the name of the entity is no word of anybody's. */
    private final String inOrder;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    protected ListEntries(Class<E> type) {
        this.type = type;
        this.inOrder = " from " + type.getSimpleName() + " e order by e.displayOrder, e.code";
    }

    public List<EntryRow> rows() {
        String rows =
                "select new org.enishi.matching.data.EntryRow(e.code, e.name, e.englishName, e.retired)" + inOrder;
        return entities.createQuery(rows, EntryRow.class).getResultList();
    }

    /** In their order, locked until the end of the transaction: one change of the list at a time. */
    public List<E> lock() {
        String entries = "select e" + inOrder;
        return entities.createQuery(entries, type)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
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
