package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.data.FieldRow;
import org.enishi.organisation.model.Field;
import org.enishi.organisation.model.Organisation;
import org.enishi.shared.security.OrganisationKind;

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

    public Optional<Organisation> find(UUID id) {
        return Optional.ofNullable(entities.find(Organisation.class, id));
    }

    /** The whole list: the operator keeps it short. */
    public List<FieldRow> fields() {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.FieldRow(f.code, f.name, f.englishName)
                        from Field f order by f.displayOrder, f.code
                        """, FieldRow.class).getResultList();
    }

    /** The active ones; a kind of which there is none is missing. */
    public Map<OrganisationKind, Long> countByKind(String region) {
        return entities.createQuery("""
                        select o.kind, count(o) from Organisation o
                        where o.region = :region
                          and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        group by o.kind
                        """, Object[].class)
                .setParameter("region", region)
                .getResultStream()
                .collect(Collectors.toMap(row -> (OrganisationKind) row[0], row -> (Long) row[1]));
    }

    /** The active ones by the code of their field; a field in which none works is missing. */
    public Map<String, Long> countInstitutionsByField(String region) {
        return entities.createQuery("""
                        select field, count(o) from Organisation o join o.fields field
                        where o.region = :region
                          and o.kind = org.enishi.shared.security.OrganisationKind.INSTITUTION
                          and o.state = org.enishi.organisation.data.OrganisationState.ACTIVE
                        group by field
                        """, Object[].class)
                .setParameter("region", region)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }
}
