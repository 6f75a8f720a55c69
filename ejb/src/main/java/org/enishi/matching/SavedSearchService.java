package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.SearchDraft;
import org.enishi.matching.data.SearchRhythm;
import org.enishi.matching.data.SearchRow;
import org.enishi.matching.model.SavedSearch;
import org.enishi.matching.store.SavedSearches;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Searches that somebody of an institution keeps for himself. */
@Stateless
public class SavedSearchService {

    @Inject
    private SavedSearches searches;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public List<SearchRow> list() {
        return searches.of(currentActor.get().accountId()).stream()
                .map(SavedSearch::row)
                .toList();
    }

    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public void keep(SearchDraft draft) {
        Actor actor = currentActor.get();
        if (searches.of(actor.accountId()).size() >= SavedSearch.MOST_OF_ONE) {
            throw new RuleViolated("rule.search.most", SavedSearch.MOST_OF_ONE);
        }
        searches.add(new SavedSearch(actor.accountId(), actor.organisationId(), draft, clock.instant()));
    }

    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public void turnTo(UUID searchId, SearchRhythm rhythm) {
        own(searchId).turnTo(rhythm, clock.instant());
    }

    @Requires(Permission.PROJECTS_OF_INSTITUTION_VIEW)
    public void drop(UUID searchId) {
        searches.remove(own(searchId));
    }

    private SavedSearch own(UUID searchId) {
        UUID account = currentActor.get().accountId();
        return searches.lock(searchId)
                .filter(search -> search.accountId().equals(account))
                .orElseThrow(NotFound::new);
    }
}
