package org.enishi.shared.duty.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.enishi.shared.persistence.BaseEntity;

/** Who is on duty: one row, which was always there. */
@Entity
@Table(name = "duty")
public class Duty extends BaseEntity {

    @Column
    private String node;

    @Column
    private long beat;

    protected Duty() {}

    /** As it is at this moment. */
    public Beat toBeat() {
        return new Beat(node, beat);
    }

    /** False where somebody else is on duty now. */
    public boolean beat(String by) {
        boolean own = by.equals(node);
        if (own) {
            beat++;
        }
        return own;
    }

    /** False where somebody has given a sign of life, or taken over, since then. */
    public boolean takeOver(String by, Beat since) {
        boolean silent = toBeat().equals(since);
        if (silent) {
            node = by;
            beat++;
        }
        return silent;
    }

    public void release(String by) {
        if (by.equals(node)) {
            node = null;
            beat++;
        }
    }
}
