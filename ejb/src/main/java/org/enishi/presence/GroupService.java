package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.GroupPlan;
import org.enishi.presence.data.GroupRow;
import org.enishi.presence.event.GroupsChanged;
import org.enishi.presence.model.ExtensionGroup;
import org.enishi.presence.store.ExtensionGroups;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 内線グループ of the own organisation, whoever asks. */
@Stateless
public class GroupService {

    @Inject
    private ExtensionGroups groups;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.PRESENCE_VIEW)
    public List<GroupRow> list() {
        return groups.rows(organisation());
    }

    /** Which groups would ring nobody any more when these are deleted. */
    @Requires(Permission.MEMBERS_DELETE)
    public List<String> findOnlyTheirs(Collection<UUID> accountIds) {
        return groups.onlyOf(organisation(), Set.copyOf(accountIds)).stream()
                .map(ExtensionGroup::name)
                .toList();
    }

    @Requires(Permission.GROUPS_EDIT)
    public GroupPlan read(UUID groupId) {
        ExtensionGroup group = find(groupId);
        Set<UUID> people = directory.activeOf(organisation(), groups.people(groupId));
        return new GroupPlan(group.name(), group.isStateOnly(), people, group.getVersion());
    }

    /** Behind the others, and empty. */
    @Requires(Permission.GROUPS_EDIT)
    public void open(String name) {
        List<ExtensionGroup> known = groups.lockAll(organisation());
        if (known.size() >= ExtensionGroup.MOST) {
            throw new RuleViolated("rule.group.many", ExtensionGroup.MOST);
        }
        int last = known.isEmpty() ? 0 : known.get(known.size() - 1).place();
        ExtensionGroup group = new ExtensionGroup(organisation(), name, last + 1);
        groups.add(group);
        tell(AuditAct.GROUP_OPENED, group, null, group.name());
    }

    /**
     * Refused where another administrator was faster, or where somebody wanted is no colleague. Whoever cannot act just now,
     * and so could not be chosen, stays.
     */
    @Requires(Permission.GROUPS_EDIT)
    public void change(UUID groupId, GroupPlan wanted) {
        ExtensionGroup group = findToFill(groupId);
        if (group.getVersion() != wanted.version()) {
            throw new StaleEdit();
        }
        Set<UUID> colleagues = directory.activeOf(organisation(), wanted.people());
        if (!colleagues.containsAll(wanted.people())) {
            throw new RuleViolated("rule.group.colleague");
        }
        Set<UUID> known = groups.people(groupId);
        String before = said(group, known.size());
        group.change(wanted.name(), wanted.stateOnly(), clock.instant());
        Set<UUID> people = new HashSet<>(known);
        people.removeAll(directory.activeOf(organisation(), known));
        people.addAll(wanted.people());
        groups.fill(groupId, people);
        groups.settle();
        tell(AuditAct.GROUP_CHANGED, group, before, said(group, people.size()));
    }

    /**
     * Many at once: colleagues who can act and are not in it yet.
     *
     * @param whole whether nobody is to come where somebody cannot
     * @return who has come
     */
    @Requires(Permission.GROUPS_EDIT)
    public Set<UUID> admit(UUID groupId, Set<UUID> people, boolean whole) {
        ExtensionGroup group = findToFill(groupId);
        Set<UUID> fresh = new HashSet<>(directory.activeOf(organisation(), people));
        if (whole && fresh.size() < people.size()) {
            throw new RuleViolated("rule.bulk.notWhole");
        }
        Set<UUID> known = groups.people(groupId);
        fresh.removeAll(known);
        if (!fresh.isEmpty()) {
            groups.join(group, fresh);
            tell(AuditAct.GROUP_CHANGED, group, said(group, known.size()), said(group, known.size() + fresh.size()));
        }
        return fresh;
    }

    /** Takes that back. Who is out already stays out. */
    @Requires(Permission.GROUPS_EDIT)
    public void dismiss(UUID groupId, Set<UUID> people) {
        ExtensionGroup group = findToFill(groupId);
        Set<UUID> known = groups.people(groupId);
        Set<UUID> gone = new HashSet<>(people);
        gone.retainAll(known);
        if (!gone.isEmpty()) {
            groups.leave(group, gone);
            tell(AuditAct.GROUP_CHANGED, group, said(group, known.size()), said(group, known.size() - gone.size()));
        }
    }

    private static String said(ExtensionGroup group, int people) {
        return group.name() + " / " + people + (group.isStateOnly() ? " / state only" : "");
    }

    /** Before the one that stood before it. */
    @Requires(Permission.GROUPS_EDIT)
    public void raise(UUID groupId) {
        List<ExtensionGroup> all = new ArrayList<>(groups.lockAll(organisation()));
        ExtensionGroup group = find(groupId);
        int at = all.indexOf(group);
        if (at <= 0) {
            return;
        }
        Collections.swap(all, at, at - 1);
        for (int place = 0; place < all.size(); place++) {
            all.get(place).standAt(place + 1);
        }
        tell(AuditAct.GROUP_CHANGED, group, "place", String.valueOf(at + 1), String.valueOf(at));
    }

    /** Nobody is in it any more, and nothing of its reasons stays. */
    @Requires(Permission.GROUPS_EDIT)
    public void dissolve(UUID groupId) {
        ExtensionGroup group = find(groupId);
        groups.remove(group);
        tell(AuditAct.GROUP_DISSOLVED, group, group.name(), null);
    }

    private void tell(AuditAct act, ExtensionGroup group, String before, String after) {
        tell(act, group, "group", before, after);
    }

    private void tell(AuditAct act, ExtensionGroup group, String item, String before, String after) {
        audit.record(
                act,
                AuditDetail.on(group.getId(), group.name())
                        .within(organisation())
                        .changing(item, before, after));
        facts.fire(new GroupsChanged(organisation(), clock.instant()));
    }

    private ExtensionGroup find(UUID groupId) {
        return groups.lock(organisation(), groupId).orElseThrow(NotFound::new);
    }

    private ExtensionGroup findToFill(UUID groupId) {
        return groups.lockPeople(organisation(), groupId).orElseThrow(NotFound::new);
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
