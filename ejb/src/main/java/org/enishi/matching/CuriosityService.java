package org.enishi.matching;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.matching.data.CuriositySender;
import org.enishi.matching.data.CuriosityView;
import org.enishi.matching.event.CuriosityChanged;
import org.enishi.matching.event.CuriositySent;
import org.enishi.matching.model.Curiosity;
import org.enishi.matching.model.CuriosityPolicy;
import org.enishi.matching.store.Curiosities;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 面白そう. The own response is locked meanwhile, so that presses of one institution come one after the other. */
@Stateless
public class CuriosityService {

    @Inject
    private ProjectDesk desk;

    @Inject
    private Curiosities curiosities;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Event<CuriositySent> sent;

    @Inject
    private Event<CuriosityChanged> changed;

    @Inject
    private Clock clock;

    /** Pressing twice is pressing once. */
    @Requires(Permission.CURIOSITY_SEND)
    public CuriosityView send(UUID projectId) {
        Actor actor = permitted();
        desk.lockOwnResponse(actor, projectId);
        press(actor, projectId, clock.instant()).ifPresent(sent::fire);
        return answer(actor, projectId);
    }

    private Optional<CuriositySent> press(Actor actor, UUID projectId, Instant now) {
        boolean toCompany = !curiosities.isTold(projectId, Curiosity.windowOf(now));
        Optional<Curiosity> before = curiosities.find(projectId, actor.accountId());
        if (before.isPresent()) {
            return before.get().again(toCompany, now);
        }
        Curiosity curiosity = new Curiosity(projectId, actor.organisationId(), actor.accountId(), now);
        curiosities.add(curiosity);
        return Optional.of(curiosity.first(toCompany));
    }

    @Requires(Permission.CURIOSITY_SEND)
    public CuriosityView cancel(UUID projectId) {
        Actor actor = permitted();
        desk.lockOwnResponse(actor, projectId);
        curiosities.find(projectId, actor.accountId()).ifPresent(curiosity -> curiosity.cancel(clock.instant()));
        return answer(actor, projectId);
    }

    /** 新しいテーマとして: of another field or a new theme. Nobody outside the institution reads it, and nobody is told. */
    @Requires(Permission.CURIOSITY_SEND)
    public void markNewTheme(UUID projectId, boolean marked) {
        Actor actor = permitted();
        desk.lockOwnResponse(actor, projectId);
        curiosities
                .find(projectId, actor.accountId())
                .orElseThrow(() -> new RuleViolated("rule.curiosity.theme.unsent"))
                .markNewTheme(marked);
    }

    /** Who of the own institution thinks of a new theme; oneself among them. */
    @Requires(Permission.CURIOSITY_SEND)
    public List<CuriositySender> newThemes(UUID projectId) {
        Actor actor = permitted();
        desk.readAddressed(actor, projectId);
        List<UUID> people = curiosities.newThemes(projectId, actor.organisationId());
        Map<UUID, String> names = directory.names(List.of(), people);
        return people.stream()
                .map(account -> new CuriositySender(account, names.get(account)))
                .toList();
    }

    /** As it is now, of the own institution; for each project that is asked about. */
    @Requires(Permission.CURIOSITY_SEND)
    public Map<UUID, CuriosityView> look(Collection<UUID> projectIds) {
        Actor actor = permitted();
        Map<UUID, List<CuriositySender>> senders = senders(actor, projectIds);
        Map<UUID, CuriosityView> views = new HashMap<>();
        projectIds.forEach(id ->
                views.put(id, CuriosityView.of(actor.accountId(), senders.getOrDefault(id, List.of()))));
        return views;
    }

    private Actor permitted() {
        Actor actor = currentActor.get();
        CuriosityPolicy.canSend(actor).map(Refusal::toFault).ifPresent(fault -> {
            throw fault;
        });
        return actor;
    }

    private CuriosityView answer(Actor actor, UUID projectId) {
        List<CuriositySender> own = senders(actor, List.of(projectId)).getOrDefault(projectId, List.of());
        changed.fire(new CuriosityChanged(projectId, actor.organisationId(), own, clock.instant()));
        return CuriosityView.of(actor.accountId(), own);
    }

    private Map<UUID, List<CuriositySender>> senders(Actor actor, Collection<UUID> projectIds) {
        Map<UUID, List<UUID>> accounts = curiosities.senders(projectIds, actor.organisationId());
        Map<UUID, String> names = directory.names(
                List.of(), accounts.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
        Map<UUID, List<CuriositySender>> senders = new HashMap<>();
        accounts.forEach((project, people) -> senders.put(
                project,
                people.stream()
                        .map(account -> new CuriositySender(account, names.get(account)))
                        .toList()));
        return senders;
    }
}
