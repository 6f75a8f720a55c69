package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.enishi.organisation.store.Experts;

/** Tells the other domains who works in which field. Whoever asks has to know who may read the answer. */
@ApplicationScoped
@Transactional
public class ExpertDirectory {

    @Inject
    private Experts experts;

    /** The names of the fields of each person who may act for the organisation; whoever has none is missing. */
    public Map<UUID, List<String>> fieldsOf(UUID organisationId) {
        return experts.fieldsOf(organisationId);
    }
}
