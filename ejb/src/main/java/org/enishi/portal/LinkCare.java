package org.enishi.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.portal.data.LinkFinding;
import org.enishi.portal.data.LinkToAsk;
import org.enishi.portal.model.LinkCheck;
import org.enishi.portal.model.UsefulLink;
import org.enishi.portal.store.LinkChecks;
import org.enishi.portal.store.UsefulLinks;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.security.OrganisationKind;

/** Keeps how the links answered, and tells the operator of those that have died: once, not night after night. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class LinkCare {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int OPERATORS = 1000;
    private static final int MOST_NAMED = 50;

    @Inject
    private UsefulLinks links;

    @Inject
    private LinkChecks checks;

    @Inject
    private Notifier notifier;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Clock clock;

    public List<LinkToAsk> due() {
        return checks.notAskedSince(clock.instant().minus(LinkCheck.REST));
    }

    public void note(List<LinkFinding> findings) {
        List<UsefulLink> dead = new ArrayList<>();
        findings.forEach(finding -> links.lock(finding.link().id())
                .filter(link -> link.url().equals(finding.link().url()))
                .filter(link -> note(link, finding))
                .ifPresent(dead::add));
        dead.stream().collect(Collectors.groupingBy(UsefulLink::region)).forEach(this::tell);
    }

    private boolean note(UsefulLink link, LinkFinding finding) {
        LinkCheck check = checks.find(link.getId()).orElseGet(() -> {
            LinkCheck first = new LinkCheck(link.getId());
            checks.add(first);
            return first;
        });
        return check.note(link.url(), finding.reached(), clock.instant());
    }

    private void tell(String region, List<UsefulLink> dead) {
        Map<UUID, String> names =
                directory.names(dead.stream().map(UsefulLink::organisationId).collect(Collectors.toSet()), Set.of());
        String list = dead.stream()
                .limit(MOST_NAMED)
                .map(link -> names.getOrDefault(link.organisationId(), "") + " " + link.title() + "\n" + link.url())
                .collect(Collectors.joining("\n\n"));
        notifier.tell(
                directory.activePeople(region, Set.of(OrganisationKind.OPERATOR), FIRST, OPERATORS),
                Notification.of("L-1", dead.size())
                        .about(dead.get(0).getId())
                        .linkingTo("/links-edit?show=DEAD")
                        .saying(list));
    }
}
