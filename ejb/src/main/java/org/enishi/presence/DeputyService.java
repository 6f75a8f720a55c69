package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.Deputy;
import org.enishi.presence.data.LeaveOrder;
import org.enishi.presence.event.ReasonSetForOther;
import org.enishi.presence.model.ReasonDeputy;
import org.enishi.presence.store.Deputies;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 代理変更: colleagues whom a person has named may set his 離席事由. He is told of each time, and it is written down. */
@Stateless
public class DeputyService {

    @Inject
    private Deputies deputies;

    @Inject
    private ReasonDesk desk;

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

    /** Those whom the reader himself has named. */
    @Requires(Permission.OWN_PRESENCE)
    public List<Deputy> list() {
        List<UUID> named = deputies.of(currentActor.get().accountId());
        return named.isEmpty() ? List.of() : named(named);
    }

    @Requires(Permission.OWN_PRESENCE)
    public void name(UUID deputyId) {
        Actor actor = currentActor.get();
        boolean colleague = deputyId != null
                && !deputyId.equals(actor.accountId())
                && !directory.activeOf(actor.organisationId(), Set.of(deputyId)).isEmpty();
        if (!colleague) {
            throw new RuleViolated("rule.deputy.colleague");
        }
        List<UUID> named = deputies.of(actor.accountId());
        if (named.contains(deputyId)) {
            return;
        }
        if (named.size() >= ReasonDeputy.MOST) {
            throw new RuleViolated("rule.deputy.many", ReasonDeputy.MOST);
        }
        deputies.add(new ReasonDeputy(actor.accountId(), deputyId, clock.instant()));
    }

    @Requires(Permission.OWN_PRESENCE)
    public void dismiss(UUID deputyId) {
        deputies.remove(currentActor.get().accountId(), deputyId);
    }

    /** Whose reason nobody could set for them any more when these are deleted. */
    @Requires(Permission.MEMBERS_DELETE)
    public List<Deputy> findLeftAlone(Collection<UUID> accountIds) {
        List<UUID> alone = deputies.onlyBehind(currentActor.get().organisationId(), Set.copyOf(accountIds));
        return alone.isEmpty() ? List.of() : named(alone);
    }

    @Requires(Permission.PRESENCE_VIEW)
    public boolean mayStandInFor(UUID personId) {
        return isDeputyOf(personId, currentActor.get());
    }

    @Requires(Permission.PRESENCE_VIEW)
    public void leaveFor(UUID personId, LeaveOrder order) {
        Actor actor = requireDeputyOf(personId);
        String before = desk.reasonOf(personId);
        desk.leave(personId, actor.organisationId(), order);
        tell(personId, actor, before, order.reason());
    }

    @Requires(Permission.PRESENCE_VIEW)
    public void releaseFor(UUID personId) {
        Actor actor = requireDeputyOf(personId);
        String before = desk.reasonOf(personId);
        if (!before.isEmpty()) {
            desk.release(personId);
            tell(personId, actor, before, "");
        }
    }

    private List<Deputy> named(List<UUID> ids) {
        Map<UUID, String> names = directory.names(Set.of(), ids);
        return ids.stream()
                .filter(names::containsKey)
                .map(id -> new Deputy(id, names.get(id)))
                .toList();
    }

    /** Whom nobody of another organisation can have named, because names are given among colleagues who can act. */
    private boolean isDeputyOf(UUID personId, Actor actor) {
        return deputies.exists(personId, actor.accountId())
                && !directory.activeOf(actor.organisationId(), Set.of(personId)).isEmpty();
    }

    private Actor requireDeputyOf(UUID personId) {
        Actor actor = currentActor.get();
        if (personId == null || !isDeputyOf(personId, actor)) {
            throw new NotFound();
        }
        return actor;
    }

    private void tell(UUID personId, Actor actor, String before, String after) {
        String name = directory.names(Set.of(), Set.of(personId)).getOrDefault(personId, "");
        audit.record(
                AuditAct.REASON_SET_FOR_OTHER,
                AuditDetail.on(personId, name).within(actor.organisationId()).changing("reason", before, after));
        facts.fire(new ReasonSetForOther(personId, actor.accountId(), clock.instant()));
    }
}
