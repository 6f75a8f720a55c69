package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.BoardFilter;
import org.enishi.presence.data.BoardRow;
import org.enishi.presence.data.Colleague;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.model.ReturnWatch;
import org.enishi.presence.store.ReturnWatches;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** One colleague: where he is, and 戻ったら通知. Somebody of another organisation is not there. */
@Stateless
public class ColleagueService {

    @Inject
    private BoardPainter painter;

    @Inject
    private ReturnWatches watches;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.PRESENCE_VIEW)
    public Colleague read(UUID personId) {
        Actor actor = currentActor.get();
        BoardRow row = painter.paint(actor, BoardFilter.all()).rows().stream()
                .filter(one -> one.accountId().equals(personId) && !one.own())
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Colleague(
                row, watches.exists(actor.accountId(), personId), painter.isFoundWithoutCamera(actor, row));
    }

    /** Told once, as soon as he is seen at his desk. */
    @Requires(Permission.PRESENCE_VIEW)
    public void await(UUID personId) {
        Actor actor = currentActor.get();
        Whereabouts found =
                painter.look(actor.organisationId(), Set.of(personId)).get(personId);
        if (found == null || personId.equals(actor.accountId())) {
            throw new NotFound();
        }
        if (found.state() == PresenceState.PRESENT) {
            throw new RuleViolated("rule.return.present");
        }
        if (!watches.exists(actor.accountId(), personId)) {
            watches.add(new ReturnWatch(actor.accountId(), personId, clock.instant()));
        }
    }

    @Requires(Permission.PRESENCE_VIEW)
    public void awaitNoMore(UUID personId) {
        watches.remove(currentActor.get().accountId(), personId);
    }

    /** The names of those who wait for the reader himself: nobody is watched for without knowing it. */
    @Requires(Permission.OWN_PRESENCE)
    public List<String> waiting() {
        List<UUID> watchers = watches.watchersOf(currentActor.get().accountId());
        Map<UUID, String> names = watchers.isEmpty() ? Map.of() : directory.names(Set.of(), watchers);
        return watchers.stream().filter(names::containsKey).map(names::get).toList();
    }
}
