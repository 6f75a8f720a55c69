package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who works in which field. */
@ApplicationScoped
public class Experts {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Of those who may act, in the operator's order of the fields. */
    public Map<UUID, List<String>> fieldsOf(UUID organisationId) {
        return entities.createQuery("""
                        select a.id, f.name from Account a join a.fields code join Field f on f.code = code
                        where a.organisation.id = :organisation
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        order by f.displayOrder, f.code
                        """, Object[].class)
                .setParameter("organisation", organisationId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
