package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.organisation.store.PeopleCounts.Registered;
import org.enishi.shared.persistence.Dialect;

/**
 * How many people an organisation has, for a page that only says so: of a large one it is counted once, until somebody may have come or
 * gone. Whoever lets people come or go locks the organisation, and each lock raises a number that is compared here, in the same
 * statement, so that no node tells what is no more.
 */
@ApplicationScoped
public class LargeOrganisations {

    /** Fewer are counted as fast as it is found out that nothing changed. */
    private static final long LARGE = 1000;

    private static final long NEVER = -1;

    private static final String COUNT = """
            select o.people_changes,
              case when o.people_changes = ?1 then null else
                (select count(a.role) from account a where a.organisation_id = o.id
                  and a.state in ('INVITED', 'FIRST_SIGNIN', 'ACTIVE', 'SUSPENDED')) end,
              (select count(a.role) from account a where a.organisation_id = o.id
                and a.state = 'ACTIVE' and a.role = 'ADMINISTRATOR'), %s
            from organisation o where o.id = ?2
            """;

    private record Counted(long changes, long people) {

        private static final Counted NOT_YET = new Counted(NEVER, 0);
    }

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    private final Map<UUID, Counted> counted = new ConcurrentHashMap<>();

    /**
     * One statement. Not for a decision: that is made under the lock, and counts.
     *
     * @param anew whether what follows in the transaction is to be planned anew
     */
    public Registered registeredIn(UUID organisationId, boolean anew) {
        boolean can = Dialect.isPostgreSQL(entities);
        String statement = String.format(COUNT, anew && can ? MemberPhrases.PLAN_ANEW : "0");
        Counted before = counted.getOrDefault(organisationId, Counted.NOT_YET);
        Object[] row = (Object[]) entities.createNativeQuery(statement)
                .setParameter(1, before.changes())
                .setParameter(2, organisationId)
                .getSingleResult();
        long people = row[1] == null ? before.people() : ((Number) row[1]).longValue();
        if (people > LARGE) {
            counted.put(organisationId, new Counted(((Number) row[0]).longValue(), people));
        } else {
            counted.remove(organisationId);
        }
        return new Registered(people, ((Number) row[2]).longValue());
    }
}
