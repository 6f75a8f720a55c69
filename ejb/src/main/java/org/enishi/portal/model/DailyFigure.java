package org.enishi.portal.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.shared.persistence.BaseEntity;

/** How often something happened on one day to one organisation or pair of them. Exact, and for nobody else to read. */
@Entity
@Table(name = "daily_figure")
public class DailyFigure extends BaseEntity {

    @Column(name = "counted_on", updatable = false)
    private LocalDate countedOn;

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

    @Column(name = "company_id", updatable = false)
    private UUID companyId;

    @Column(name = "institution_id", updatable = false)
    private UUID institutionId;

    @Column(updatable = false)
    private long amount;

    protected DailyFigure() {}

    public DailyFigure(LocalDate countedOn, Tally.Key of, long amount) {
        this.countedOn = countedOn;
        this.region = of.region();
        this.measure = of.measure();
        this.dimension = of.dimension();
        this.part = of.part();
        this.companyId = of.companyId();
        this.institutionId = of.institutionId();
        this.amount = amount;
    }
}
