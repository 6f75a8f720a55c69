package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.portal.data.LinkCategory;
import org.enishi.portal.data.LinkGroup;
import org.enishi.portal.data.LinkRow;
import org.enishi.portal.store.UsefulLinks;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Pages of the institutions that help a company to find its partner. */
@Stateless
public class LinkService {

    @Inject
    private UsefulLinks links;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    /** All five categories in their order, also those without a link: each is an anchor of the page. */
    @Requires(Permission.LINKS_VIEW)
    public List<LinkGroup> listByCategory() {
        Map<LinkCategory, List<LinkRow>> byCategory =
                links.ofRegion(currentActor.get().region()).stream().collect(Collectors.groupingBy(LinkRow::category));
        return Arrays.stream(LinkCategory.values())
                .map(category -> new LinkGroup(category, byCategory.getOrDefault(category, List.of())))
                .toList();
    }

    /** 分野 of the institutions whose pages are among them, by institution. */
    @Requires(Permission.LINKS_VIEW)
    public Map<UUID, Set<String>> fields() {
        Set<UUID> institutions = links.ofRegion(currentActor.get().region()).stream()
                .map(LinkRow::organisationId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return directory.fields(institutions);
    }
}
