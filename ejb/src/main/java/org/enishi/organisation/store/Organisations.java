package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.data.OrganisationName;
import org.enishi.organisation.data.RegionRow;
import org.enishi.organisation.model.Field;
import org.enishi.organisation.model.Organisation;
import org.enishi.shared.fault.StaleEdit;

/** All organisations and the list of fields. */
@ApplicationScoped
public class Organisations {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public boolean isEmpty() {
        return entities.createQuery("select count(o) from Organisation o", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** Written at once: everybody points at them by id, which the order of later writes does not know of. */
    public void addAll(List<Organisation> added) {
        added.forEach(entities::persist);
        entities.flush();
    }

    /** Written at once, because people and organisations point at them by code. */
    public void addFields(List<Field> added) {
        added.forEach(entities::persist);
        entities.flush();
    }

    public void add(Organisation added) {
        entities.persist(added);
        entities.flush();
    }

    /** Written now, so that whoever changed the same meanwhile is noticed here and not at commit. */
    public void write() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleEdit();
        }
    }

    public Optional<Field> findField(String code) {
        return entities.createQuery("select f from Field f where f.code = :code", Field.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** In their order, locked until the end of the transaction. */
    public List<Field> lockFields() {
        return entities.createQuery("select f from Field f order by f.displayOrder, f.code", Field.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public void addField(Field added) {
        entities.persist(added);
    }

    /** The regions in which somebody runs the service. */
    public List<RegionRow> regions() {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.RegionRow(o.region, min(o.name)) from Organisation o
                        where o.kind = org.enishi.shared.security.OrganisationKind.OPERATOR
                          and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        group by o.region order by o.region
                        """, RegionRow.class).getResultList();
    }

    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    /**
     * As it is now, and locked until the end of the transaction: one change of its people at a time. That there may be one is noted, by a
     * number that {@link LargeOrganisations} compares; no change that an open form would have to know of.
     */
    public Optional<Organisation> lock(UUID id) {
        entities.createNativeQuery("""
                        update organisation set people_changes = people_changes + 1 where id = ?1
                        """).setParameter(1, id).executeUpdate();
        return Optional.ofNullable(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Of whoever has the domain among his own. */
    public List<UUID> findByDomain(String domain) {
        return entities.createQuery("select o.id from Organisation o join o.domains d where d = :domain", UUID.class)
                .setParameter("domain", domain)
                .getResultList();
    }

    /** The whole list: the operator keeps it short. */
    public List<FieldRow> fields() {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.FieldRow(f.code, f.name, f.englishName)
                        from Field f order by f.displayOrder, f.code
                        """, FieldRow.class).getResultList();
    }

    /** In the order of the kana. */
    public List<OrganisationName> namesOf(String region) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.OrganisationName(o.id, o.name) from Organisation o
                        where o.region = :region order by o.kana, o.id
                        """, OrganisationName.class)
                .setParameter("region", region)
                .getResultList();
    }
}
