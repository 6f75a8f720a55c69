package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import org.enishi.shared.persistence.BaseEntity;

/** A month of a region of which it is decided what is told, and be it nothing. */
@Entity
@Table(name = "told_month")
public class ToldMonth extends BaseEntity {

    @Column(updatable = false)
    private String region;

    @Column(name = "month_begin", updatable = false)
    private LocalDate begin;

    protected ToldMonth() {}

    public ToldMonth(String region, YearMonth month) {
        this.region = region;
        this.begin = month.atDay(1);
    }
}
