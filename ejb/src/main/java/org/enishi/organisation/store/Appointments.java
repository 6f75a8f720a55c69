package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.AppointmentRow;
import org.enishi.organisation.model.Appointment;

/** The administrators whom the operator has named. */
@ApplicationScoped
public class Appointments {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(Appointment appointment) {
        entities.persist(appointment);
    }

    public Optional<Appointment> find(UUID id) {
        return Optional.ofNullable(entities.find(Appointment.class, id));
    }

    /** As it is now, and locked until the end of the transaction. */
    public Optional<Appointment> lock(UUID id) {
        return Optional.ofNullable(entities.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isPending(UUID organisationId) {
        return entities.createQuery("""
                        select count(a) from Appointment a where a.organisationId = :organisation
                          and a.state = org.enishi.organisation.data.AppointmentState.ANNOUNCED
                        """, Long.class)
                        .setParameter("organisation", organisationId)
                        .getSingleResult()
                > 0;
    }

    /** The last one first. */
    public List<AppointmentRow> of(UUID organisationId) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.AppointmentRow(
                          a.id, a.version, a.state, p.person.familyName, p.person.givenName, a.reason, a.document,
                          a.announcedBy, a.announcedAt, a.effectiveAt, a.objector, a.objection, a.endedAt)
                        from Appointment a join Account p on p.id = a.accountId
                        where a.organisationId = :organisation order by a.announcedAt desc, a.id
                        """, AppointmentRow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }

    public List<UUID> due(Instant now, int atMost) {
        return entities.createQuery("""
                        select a.id from Appointment a
                        where a.state = org.enishi.organisation.data.AppointmentState.ANNOUNCED and a.effectiveAt <= :now
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }
}
