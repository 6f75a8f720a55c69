package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ColleagueRow;

/** Who works together in one organisation. */
@ApplicationScoped
public class Colleagues {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Those who may act, by department and by name as it is read. */
    public List<ColleagueRow> activeOf(UUID organisationId) {
        return entities.createQuery("""
                        select new org.enishi.organisation.data.ColleagueRow(a.id,
                          a.person.familyName, a.person.givenName, a.person.department)
                        from Account a where a.organisation.id = :organisation
                          and a.state = org.enishi.organisation.data.AccountState.ACTIVE
                        order by a.person.department, a.person.familyKana, a.person.givenKana, a.id
                        """, ColleagueRow.class)
                .setParameter("organisation", organisationId)
                .getResultList();
    }
}
