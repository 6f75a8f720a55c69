package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.portal.data.AnnouncementHit;
import org.enishi.portal.data.AnnouncementText;
import org.enishi.portal.data.LinkHit;
import org.enishi.portal.data.LinkRow;
import org.enishi.portal.model.AnnouncementPolicy;
import org.enishi.portal.model.AnnouncementScope;
import org.enishi.portal.store.Announcements;
import org.enishi.portal.store.UsefulLinks;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.search.Wanted;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Finds announcements and links by their words, among those that the lists of whoever asks hold. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PortalSearchService {

    @Inject
    private PortalShelf shelf;

    @Inject
    private Announcements announcements;

    @Inject
    private UsefulLinks links;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.ANNOUNCEMENTS_VIEW)
    public Page<AnnouncementHit> findAnnouncements(Wanted wanted, PageRequest page) {
        AnnouncementScope scope = AnnouncementPolicy.visibleTo(currentActor.get(), clock.instant());
        List<UUID> found = shelf.findNews(wanted, announcements.marks(scope));
        List<UUID> shown = stretch(found, page);
        List<AnnouncementText> rows = shown.isEmpty() ? List.of() : announcements.textsVisibleTo(scope, shown);
        return new Page<>(
                rows.stream()
                        .sorted(Comparator.comparingInt(row -> shown.indexOf(row.id())))
                        .map(row -> new AnnouncementHit(
                                row.id(), wanted.mark(row.title()), wanted.excerpt(row.body()), row.visibleFrom()))
                        .toList(),
                found.size());
    }

    @Requires(Permission.LINKS_VIEW)
    public Page<LinkHit> findLinks(Wanted wanted, PageRequest page) {
        Map<UUID, LinkRow> rows = links.ofRegion(currentActor.get().region()).stream()
                .collect(Collectors.toMap(LinkRow::id, Function.identity()));
        Map<UUID, Long> marks = rows.values().stream().collect(Collectors.toMap(LinkRow::id, LinkRow::version));
        List<UUID> found = shelf.findLinks(wanted, marks);
        return new Page<>(
                stretch(found, page).stream()
                        .map(rows::get)
                        .map(row -> new LinkHit(wanted.mark(row.title()), row.url(), row.category()))
                        .toList(),
                found.size());
    }

    private static List<UUID> stretch(List<UUID> found, PageRequest page) {
        return found.stream().skip(page.first()).limit(page.size()).toList();
    }
}
