package org.enishi.portal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.organisation.data.RegionRow;
import org.enishi.portal.data.PageReading;
import org.enishi.portal.data.PublicPage;
import org.enishi.portal.model.PageEdition;
import org.enishi.portal.model.PagePolicy;
import org.enishi.portal.store.PublicPages;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/** What the public pages say, for everybody: what holds now, what held before, what will hold. */
@Stateless
public class PublicPageService {

    @Inject
    private PublicPages pages;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Where a visitor has to say which region he means; a signed-in person belongs to one. */
    @PermitAll
    public List<RegionRow> regions() {
        List<RegionRow> served = directory.servedRegions();
        return currentActor.find().isPresent() || served.size() < 2 ? List.of() : served;
    }

    /** The one that was wanted, if it is one; else the first one that there is. Of a signed-in person it is his own. */
    @PermitAll
    public String regionOf(String wanted) {
        return currentActor.find().map(Actor::region).orElseGet(() -> {
            List<String> served =
                    directory.servedRegions().stream().map(RegionRow::code).toList();
            return served.contains(wanted) || served.isEmpty() ? String.valueOf(wanted) : served.get(0);
        });
    }

    /** @param edition null for the one in force */
    @PermitAll
    public PageReading read(PublicPage page, String region, Integer edition) {
        Instant now = clock.instant();
        List<PageEdition> editions = pages.editions(regionOf(region), page);
        int inForce = editions.stream()
                .filter(one -> one.holdsAt(now))
                .map(PageEdition::edition)
                .findFirst()
                .orElse(PagePolicy.FIRST);
        int wanted = edition == null ? inForce : edition;
        Optional<PageEdition> own =
                editions.stream().filter(one -> one.edition() == wanted).findFirst();
        if (own.isEmpty() && wanted != PagePolicy.FIRST) {
            throw new NotFound();
        }
        return new PageReading(
                own.map(one -> one.toText(now)),
                inForce,
                editions.stream().map(one -> one.toRow(now)).toList());
    }
}
