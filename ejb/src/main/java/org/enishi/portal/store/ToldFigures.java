package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.model.ToldFigure;
import org.enishi.portal.model.ToldMonth;

/** What everybody of a region may read. */
@ApplicationScoped
public class ToldFigures {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(ToldFigure figure) {
        entities.persist(figure);
    }

    public void add(ToldMonth month) {
        entities.persist(month);
    }

    public boolean isTold(String region, YearMonth month) {
        return !entities.createQuery(
                        "select m.id from ToldMonth m where m.region = :region and m.begin = :month", UUID.class)
                .setParameter("region", region)
                .setParameter("month", month.atDay(1))
                .getResultList()
                .isEmpty();
    }

    /** Regions where something was counted and of whose month nothing is decided. */
    public List<String> untold(YearMonth month) {
        return entities.createQuery("""
                        select distinct f.region from DailyFigure f where not exists (
                          select m.id from ToldMonth m where m.region = f.region and m.begin = :month)
                        """, String.class)
                .setParameter("month", month.atDay(1))
                .getResultList();
    }

    public List<ToldFigure> of(String region, Measure measure, Dimension dimension) {
        return entities.createQuery("""
                        select f from ToldFigure f where f.region = :region and f.measure = :measure
                          and f.dimension = :dimension order by f.until
                        """, ToldFigure.class)
                .setParameter("region", region)
                .setParameter("measure", measure)
                .setParameter("dimension", dimension)
                .getResultList();
    }

    /** Of the measures also what is told of the months before, in all: of some of these a rate may be told. */
    public List<ToldFigure> endingWithin(String region, MonthRange range, Collection<Measure> measures) {
        return entities.createQuery("""
                        select f from ToldFigure f where f.region = :region and f.until <= :until
                          and (f.until >= :from or f.dimension = :total and f.measure in :measures)
                        """, ToldFigure.class)
                .setParameter("region", region)
                .setParameter("total", Dimension.TOTAL)
                .setParameter("measures", measures)
                .setParameter("from", range.from().atDay(1))
                .setParameter("until", range.until().atDay(1))
                .getResultList();
    }

    /** What each month, up to that one, told as the median of all that took some days. */
    public NavigableMap<YearMonth, Integer> medians(String region, Measure measure, YearMonth until) {
        NavigableMap<YearMonth, Integer> medians = new TreeMap<>();
        entities.createQuery("""
                        select f from ToldFigure f where f.region = :region and f.measure = :measure
                          and f.median is not null and f.until <= :until
                        """, ToldFigure.class)
                .setParameter("region", region)
                .setParameter("measure", measure)
                .setParameter("until", until.atDay(1))
                .getResultStream()
                .forEach(figure -> medians.put(figure.told().until(), figure.median()));
        return medians;
    }
}
