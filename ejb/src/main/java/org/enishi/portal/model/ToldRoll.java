package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import org.enishi.shared.persistence.BaseEntity;

/** The month in which it was last decided what everybody reads of the sizes of the organisations of a region. */
@Entity
@Table(name = "told_roll")
public class ToldRoll extends BaseEntity {

    @Column(updatable = false)
    private String region;

    @Column(name = "decided_in")
    private LocalDate decidedIn;

    protected ToldRoll() {}

    public ToldRoll(String region, YearMonth month) {
        this.region = region;
        this.decidedIn = month.atDay(1);
    }

    public void again(YearMonth month) {
        decidedIn = month.atDay(1);
    }
}
