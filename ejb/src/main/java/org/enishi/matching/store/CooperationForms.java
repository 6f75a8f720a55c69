package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.UUID;
import org.enishi.matching.model.CooperationForm;
import org.enishi.shared.persistence.LikePattern;

/** The operator's list of the forms of co-operation. */
@ApplicationScoped
public class CooperationForms extends ListEntries<CooperationForm> {

    public CooperationForms() {
        super(CooperationForm.class);
    }

    public long countOffered(Collection<String> codes) {
        return codes.isEmpty()
                ? 0
                : entities()
                        .createQuery(
                                "select count(f) from CooperationForm f where f.code in :codes and f.retired = false",
                                Long.class)
                        .setParameter("codes", codes)
                        .getSingleResult();
    }

    /** Some project that is or was out names it. */
    @Override
    public boolean isChosen(String code) {
        return !entities()
                .createQuery("""
                        select p.id from Project p where p.content.forms like :pattern escape '!'
                          and p.pulse.publishedAt is not null
                        """, UUID.class)
                .setParameter("pattern", LikePattern.containing("," + code + ","))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
