package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.OrganisationDirectory;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.WaveAnswer;
import org.enishi.presence.data.WaveRow;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.model.Wave;
import org.enishi.presence.store.Waves;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** ひと声: a word to a colleague who is at his desk. Somebody of another organisation is not there. */
@Stateless
public class WaveService {

    /** More than that is not asking any more. */
    private static final int MOST_A_DAY = 20;

    @Inject
    private Waves waves;

    @Inject
    private BoardPainter painter;

    @Inject
    private OrganisationDirectory directory;

    @Inject
    private Event<Object> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.PRESENCE_VIEW)
    public void wave(UUID personId) {
        Actor actor = currentActor.get();
        Instant now = clock.instant();
        Whereabouts found = personId == null
                ? null
                : painter.look(actor.organisationId(), Set.of(personId)).get(personId);
        if (found == null || personId.equals(actor.accountId())) {
            throw new NotFound();
        }
        if (found.state() != PresenceState.PRESENT) {
            throw new RuleViolated("rule.wave.away");
        }
        if (waves.isOpen(actor.accountId(), personId, now.minus(Wave.LASTS))) {
            throw new RuleViolated("rule.wave.waiting");
        }
        if (waves.countSince(actor.accountId(), personId, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            throw new RuleViolated("rule.wave.many", MOST_A_DAY);
        }
        Wave wave = new Wave(actor.accountId(), personId, now);
        waves.add(wave);
        facts.fire(wave.waved());
    }

    /** Those that wait for the reader's answer. */
    @Requires(Permission.OWN_PRESENCE)
    public List<WaveRow> list() {
        List<WaveRow> rows =
                waves.openTo(currentActor.get().accountId(), clock.instant().minus(Wave.LASTS));
        Map<UUID, String> names = rows.isEmpty()
                ? Map.of()
                : directory.names(
                        Set.of(), rows.stream().map(WaveRow::fromId).distinct().toList());
        return rows.stream()
                .filter(row -> names.containsKey(row.fromId()))
                .map(row -> row.from(names.get(row.fromId())))
                .toList();
    }

    @Requires(Permission.OWN_PRESENCE)
    public void answer(UUID waveId, WaveAnswer answer) {
        Wave wave = waves.find(currentActor.get().accountId(), waveId).orElseThrow(NotFound::new);
        facts.fire(wave.answer(answer, clock.instant()));
    }
}
