package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.YearMonth;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Disclosure;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.enishi.shared.persistence.BaseEntity;

/** What everybody may read of some months of a region. Written once, when the last of them is over, and never changed. */
@Entity
@Table(name = "told_figure")
public class ToldFigure extends BaseEntity {

    @Column(updatable = false)
    private String region;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Measure measure;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Dimension dimension;

    @Column(updatable = false)
    private String part;

    @Column(name = "since_month", updatable = false)
    private LocalDate since;

    @Column(name = "until_month", updatable = false)
    private LocalDate until;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Disclosure disclosure;

    @Column(updatable = false)
    private Long amount;

    /** Of the days that it took; null for what takes none. */
    @Column(updatable = false)
    private Integer median;

    protected ToldFigure() {}

    public ToldFigure(String region, Measure measure, Dimension dimension, Told told, Integer median) {
        this.region = region;
        this.measure = measure;
        this.dimension = dimension;
        this.part = told.part();
        this.since = told.since().atDay(1);
        this.until = told.until().atDay(1);
        this.disclosure = told.figure().disclosure();
        this.amount = told.figure().count();
        this.median = median;
    }

    public Measure measure() {
        return measure;
    }

    public Dimension dimension() {
        return dimension;
    }

    public Told told() {
        return new Told(part, YearMonth.from(since), YearMonth.from(until), new Figure(disclosure, amount));
    }

    public Integer median() {
        return median;
    }
}
