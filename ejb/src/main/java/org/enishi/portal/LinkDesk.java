package org.enishi.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.portal.data.LinkDraft;
import org.enishi.portal.data.LinkHealth;
import org.enishi.portal.data.LinkRow;
import org.enishi.portal.model.LinkCheck;
import org.enishi.portal.model.LinkPolicy;
import org.enishi.portal.model.UsefulLink;
import org.enishi.portal.store.LinkChecks;
import org.enishi.portal.store.UsefulLinks;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** Where お役立ち情報 is kept: by each institution its own links, by the operator those of the region. */
@Stateless
public class LinkDesk {

    /** Behind those that the region began with; among themselves by title. */
    private static final int LAST = 1_000_000;

    @Inject
    private UsefulLinks links;

    @Inject
    private LinkChecks checks;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    /** Those that the actor may change. */
    @Requires(Permission.LINKS_EDIT)
    public List<LinkRow> list() {
        Actor actor = currentActor.get();
        return links.ofRegion(actor.region()).stream()
                .filter(link -> actor.isOperator() || link.organisationId().equals(actor.organisationId()))
                .toList();
    }

    /** How those answered that were asked already, by link. */
    @Requires(Permission.LINKS_EDIT)
    public Map<UUID, LinkHealth> health() {
        Set<UUID> own = list().stream().map(LinkRow::id).collect(Collectors.toSet());
        return checks.ofRegion(currentActor.get().region()).stream()
                .map(LinkCheck::toHealth)
                .filter(health -> own.contains(health.linkId()))
                .collect(Collectors.toMap(LinkHealth::linkId, Function.identity()));
    }

    /** Whose links the actor may keep, with their names and in their order. */
    @Requires(Permission.LINKS_EDIT)
    public Map<UUID, String> institutions() {
        Actor actor = currentActor.get();
        return actor.isOperator()
                ? directory.active(actor.region(), Set.of(OrganisationKind.INSTITUTION))
                : directory.names(Set.of(actor.organisationId()), Set.of());
    }

    @Requires(Permission.LINKS_EDIT)
    public void add(LinkDraft draft) {
        Actor actor = currentActor.get();
        UUID whose = actor.isOperator() ? draft.organisationId() : actor.organisationId();
        if (whose == null || !institutions().containsKey(whose)) {
            throw new RuleViolated("rule.link.institution");
        }
        if (links.count(whose) >= UsefulLink.MOST) {
            throw new RuleViolated("rule.link.many", UsefulLink.MOST);
        }
        UsefulLink link = new UsefulLink(actor.region(), draft.category(), whose, draft.title(), draft.url());
        link.moveTo(LAST);
        links.add(link);
        record(AuditAct.LINK_ADDED, link, null, link.title());
    }

    /** Whose page it leads to stays as it is. */
    @Requires(Permission.LINKS_EDIT)
    public void change(UUID id, LinkDraft draft) {
        UsefulLink link = current(id, draft.version());
        String before = link.title();
        link.change(draft.category(), draft.title(), draft.url());
        record(AuditAct.LINK_CHANGED, link, before, link.title());
    }

    @Requires(Permission.LINKS_EDIT)
    public void remove(UUID id, long version) {
        UsefulLink link = current(id, version);
        links.remove(link);
        record(AuditAct.LINK_REMOVED, link, link.title(), null);
    }

    private UsefulLink current(UUID id, long version) {
        UsefulLink link = links.lock(id)
                .filter(found -> LinkPolicy.canEdit(currentActor.get(), found))
                .orElseThrow(NotFound::new);
        if (link.getVersion() != version) {
            throw new StaleEdit();
        }
        return link;
    }

    private void record(AuditAct act, UsefulLink link, String before, String after) {
        audit.record(
                act,
                AuditDetail.on(link.getId(), link.title())
                        .within(link.organisationId())
                        .changing("link", before, after));
    }
}
