package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.model.Field;

/** Who works in which field. */
@ApplicationScoped
public class Experts {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Of those who may act; the names in the operator's order of the fields. */
    public Map<UUID, List<String>> fieldsOf(UUID organisationId) {
        Map<UUID, Set<String>> codes = entities.createQuery("""
                        select a.id, c from Account a join a.fields c where a.organisation.id = :organisation
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        """, Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
        List<Field> all = entities.createQuery("select f from Field f order by f.displayOrder, f.code", Field.class)
                .getResultList();
        Map<UUID, List<String>> names = new HashMap<>();
        codes.forEach((person, own) -> names.put(
                person,
                all.stream()
                        .filter(field -> own.contains(field.code()))
                        .map(Field::name)
                        .toList()));
        return names;
    }
}
