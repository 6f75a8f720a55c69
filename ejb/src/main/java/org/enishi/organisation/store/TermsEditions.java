package org.enishi.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.enishi.organisation.model.TermsEdition;

/** The editions of the terms of use in every region. A later one never holds from earlier on. */
@ApplicationScoped
public class TermsEditions {

    private static final String IN_FORCE =
            "select max(t.edition) from TermsEdition t where t.region = :region and t.holdsFrom <= :now";

    private static final String LEAST =
            "select max(t.least) from TermsEdition t where t.region = :region and t.holdsFrom <= :now";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    public void add(TermsEdition edition) {
        entities.persist(edition);
    }

    public void remove(TermsEdition edition) {
        entities.remove(edition);
    }

    public Optional<TermsEdition> find(String region, int edition) {
        return entities.createQuery(
                        "select t from TermsEdition t where t.region = :region and t.edition = :edition",
                        TermsEdition.class)
                .setParameter("region", region)
                .setParameter("edition", edition)
                .getResultStream()
                .findFirst();
    }

    public Optional<TermsEdition> last(String region) {
        return entities.createQuery(
                        "select t from TermsEdition t where t.region = :region order by t.edition desc",
                        TermsEdition.class)
                .setParameter("region", region)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public int inForce(String region, Instant now) {
        return highest(IN_FORCE, region, now);
    }

    /** What must have been agreed to. It only rises, so the highest one is that of the edition in force. */
    public int least(String region, Instant now) {
        return highest(LEAST, region, now);
    }

    private int highest(String query, String region, Instant now) {
        Integer found = entities.createQuery(query, Integer.class)
                .setParameter("region", region)
                .setParameter("now", now)
                .getSingleResult();
        return found == null ? TermsEdition.FIRST : found;
    }
}
