package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ColleagueRow;
import org.enishi.organisation.store.Colleagues;

/** Tells the other domains who works together. Whoever asks has to know who may read the answer. */
@ApplicationScoped
@Transactional
public class ColleagueDirectory {

    @Inject
    private Colleagues colleagues;

    /** Those who may act, by department and by name as it is read. */
    public List<ColleagueRow> activeOf(UUID organisationId) {
        return colleagues.activeOf(organisationId);
    }
}
