package org.enishi.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.enishi.presence.data.ReasonList;
import org.enishi.presence.model.AbsenceReasons;
import org.enishi.presence.model.ReasonText;
import org.enishi.presence.store.ReasonLists;

/** The 離席事由 that an organisation has: its own, or the usual ones until it has changed them. */
@ApplicationScoped
@Transactional
class ReasonBook {

    @Inject
    private ReasonLists lists;

    ReasonList of(UUID organisationId) {
        return lists.find(organisationId)
                .map(AbsenceReasons::toList)
                .orElseGet(() -> new ReasonList(ReasonText.USUAL, 0));
    }
}
