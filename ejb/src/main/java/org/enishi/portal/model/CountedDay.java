package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.enishi.shared.persistence.BaseEntity;

/** A day whose figures are written. Until its month is over it is counted again each night, because a step can be taken back. */
@Entity
@Table(name = "counted_day")
public class CountedDay extends BaseEntity {

    @Column(name = "counted_on", updatable = false)
    private LocalDate countedOn;

    @Column(name = "counted_at")
    private Instant countedAt;

    protected CountedDay() {}

    public CountedDay(LocalDate countedOn, Instant now) {
        this.countedOn = countedOn;
        this.countedAt = now;
    }

    public void again(Instant now) {
        countedAt = now;
    }

    public LocalDate countedOn() {
        return countedOn;
    }

    public Instant countedAt() {
        return countedAt;
    }
}
