package org.enishi.portal.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.portal.model.CountedDay;

/** The days that have been counted. */
@ApplicationScoped
public class CountedDays {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public Set<LocalDate> since(LocalDate first) {
        return entities.createQuery("select d.countedOn from CountedDay d where d.countedOn >= :first", LocalDate.class)
                .setParameter("first", first)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Those from that day on that were last counted before that moment, or after the present one by a clock that went wrong. */
    public List<LocalDate> staleSince(LocalDate first, Instant before, Instant now) {
        return entities.createQuery("""
                        select d.countedOn from CountedDay d
                        where d.countedOn >= :first and (d.countedAt < :before or d.countedAt > :now)
                        """, LocalDate.class)
                .setParameter("first", first)
                .setParameter("before", before)
                .setParameter("now", now)
                .getResultList();
    }

    public Optional<CountedDay> find(LocalDate day) {
        return entities.createQuery("select d from CountedDay d where d.countedOn = :day", CountedDay.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    public void add(CountedDay day) {
        entities.persist(day);
    }
}
