package org.enishi.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.event.SearchFound;
import org.enishi.matching.model.SavedSearch;
import org.enishi.matching.store.SavedSearches;
import org.enishi.organisation.OrganisationDirectory;

/** Asks a saved search again when it is due. Whether it still is, is asked under the lock. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SearchCare {

    @Inject
    private SavedSearches searches;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Event<SearchFound> found;

    @Inject
    private Clock clock;

    List<UUID> due() {
        return searches.due(clock.instant());
    }

    /** Whoever can not act for the institution any more is told of nothing. */
    void ask(UUID id) {
        Instant now = clock.instant();
        searches.lock(id).filter(search -> search.isDue(now)).ifPresent(search -> tell(search, now));
    }

    private void tell(SavedSearch search, Instant now) {
        boolean reads = !directory
                .activeOf(search.institutionId(), Set.of(search.accountId()))
                .isEmpty();
        List<String> titles = reads
                ? searches.published(search.institutionId(), search.filter(), search.toldUntil(), now)
                : List.of();
        search.tell(titles, now).forEach(found::fire);
    }
}
