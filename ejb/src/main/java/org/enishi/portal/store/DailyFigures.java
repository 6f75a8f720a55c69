package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.portal.data.DayCount;
import org.enishi.portal.data.DayRange;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.OrganisationCount;
import org.enishi.portal.data.PartCount;
import org.enishi.portal.model.Contribution;
import org.enishi.portal.model.DailyFigure;

/** What was counted on each day. Whoever shows it says of which organisation, or has the operator's rights. */
@ApplicationScoped
public class DailyFigures {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(DailyFigure figure) {
        entities.persist(figure);
    }

    public void forget(LocalDate day) {
        entities.createQuery("delete from DailyFigure f where f.countedOn = :day")
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Of whatever day: how something stands is known of the present alone. */
    public void forget(Collection<Measure> measures) {
        entities.createQuery("delete from DailyFigure f where f.measure in :measures")
                .setParameter("measures", measures)
                .executeUpdate();
    }

    public Optional<LocalDate> first(String region) {
        return Optional.ofNullable(entities.createQuery(
                        "select min(f.countedOn) from DailyFigure f where f.region = :region", LocalDate.class)
                .setParameter("region", region)
                .getSingleResult());
    }

    /** What has ever happened in the region often enough to be told. */
    public List<Measure> frequent(String region, long atLeast) {
        return entities.createQuery("""
                        select f.measure from DailyFigure f
                        where f.region = :region and f.dimension = org.enishi.portal.data.Dimension.TOTAL
                        group by f.measure having sum(f.amount) >= :least
                        """, Measure.class)
                .setParameter("region", region)
                .setParameter("least", atLeast)
                .getResultList();
    }

    public List<Contribution> of(String region, Measure measure, Dimension dimension, DayRange days) {
        return entities.createQuery("""
                        select f.countedOn, f.part, f.companyId, f.institutionId, sum(f.amount) from DailyFigure f
                        where f.region = :region and f.measure = :measure and f.dimension = :dimension
                          and f.countedOn between :from and :until
                        group by f.countedOn, f.part, f.companyId, f.institutionId
                        """, Object[].class)
                .setParameter("region", region)
                .setParameter("measure", measure)
                .setParameter("dimension", dimension)
                .setParameter("from", days.from())
                .setParameter("until", days.until())
                .getResultStream()
                .map(row -> new Contribution(
                        YearMonth.from((LocalDate) row[0]),
                        (String) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        ((Number) row[4]).longValue()))
                .toList();
    }

    public List<PartCount> ofCompany(UUID companyId, DayRange days) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.PartCount(f.measure, f.dimension, f.part, sum(f.amount))
                        from DailyFigure f where f.companyId = :company and f.countedOn between :from and :until
                        group by f.measure, f.dimension, f.part
                        """, PartCount.class)
                .setParameter("company", companyId)
                .setParameter("from", days.from())
                .setParameter("until", days.until())
                .getResultList();
    }

    /** Without what is known of single people. */
    public List<PartCount> ofInstitution(UUID institutionId, DayRange days) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.PartCount(f.measure, f.dimension, f.part, sum(f.amount))
                        from DailyFigure f where f.institutionId = :institution and f.countedOn between :from and :until
                          and f.measure not in :standing
                        group by f.measure, f.dimension, f.part
                        """, PartCount.class)
                .setParameter("institution", institutionId)
                .setParameter("standing", Measure.STANDING)
                .setParameter("from", days.from())
                .setParameter("until", days.until())
                .getResultList();
    }

    public List<PartCount> standing(UUID institutionId, Collection<Measure> measures) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.PartCount(f.measure, f.dimension, f.part, sum(f.amount))
                        from DailyFigure f where f.institutionId = :institution and f.measure in :measures
                        group by f.measure, f.dimension, f.part
                        """, PartCount.class)
                .setParameter("institution", institutionId)
                .setParameter("measures", measures)
                .getResultList();
    }

    public List<DayCount> curiositiesOfCompany(UUID companyId, DayRange days) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.DayCount(f.countedOn, sum(f.amount)) from DailyFigure f
                        where f.companyId = :company and f.countedOn between :from and :until
                          and f.measure = org.enishi.portal.data.Measure.CURIOSITY
                          and f.dimension = org.enishi.portal.data.Dimension.TOTAL
                        group by f.countedOn order by f.countedOn
                        """, DayCount.class)
                .setParameter("company", companyId)
                .setParameter("from", days.from())
                .setParameter("until", days.until())
                .getResultList();
    }

    public List<OrganisationCount> byCompany(String region, DayRange days) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.OrganisationCount(f.companyId, f.measure, sum(f.amount))
                        from DailyFigure f where f.region = :region and f.countedOn between :from and :until
                          and f.companyId is not null and f.dimension = org.enishi.portal.data.Dimension.TOTAL
                        group by f.companyId, f.measure
                        """, OrganisationCount.class)
                .setParameter("region", region)
                .setParameter("from", days.from())
                .setParameter("until", days.until())
                .getResultList();
    }

    /** Also how it stands now, whatever the range. */
    public List<OrganisationCount> byInstitution(String region, DayRange days) {
        return entities.createQuery("""
                        select new org.enishi.portal.data.OrganisationCount(f.institutionId, f.measure, sum(f.amount))
                        from DailyFigure f where f.region = :region
                          and (f.countedOn between :from and :until or f.measure = org.enishi.portal.data.Measure.UNREAD)
                          and f.institutionId is not null and f.dimension = org.enishi.portal.data.Dimension.TOTAL
                        group by f.institutionId, f.measure
                        """, OrganisationCount.class)
                .setParameter("region", region)
                .setParameter("from", days.from())
                .setParameter("until", days.until())
                .getResultList();
    }
}
