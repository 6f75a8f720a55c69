package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.enishi.matching.model.NoInterestEntry;

/** The operator's list of reasons for 関心なし. */
@ApplicationScoped
public class NoInterestEntries extends ListEntries<NoInterestEntry> {

    public NoInterestEntries() {
        super(NoInterestEntry.class);
    }

    public boolean isOffered(String code) {
        return !entities()
                .createQuery(
                        "select e.id from NoInterestEntry e where e.code = :code and e.retired = false", UUID.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** Some institution has answered with it. */
    @Override
    public boolean isChosen(String code) {
        return !entities()
                .createQuery("select r.id from Response r where r.reason = :code", UUID.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
