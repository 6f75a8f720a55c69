package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.enishi.presence.data.ConsoleFigure;
import org.enishi.presence.data.ConsoleSettings;
import org.enishi.presence.model.Console;
import org.enishi.presence.model.FlowWords;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Presences;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** クラウドコンソール設定: of the own organisation, whoever asks. Everybody who is shown may read by what he is judged. */
@Stateless
public class ConsoleService {

    @Inject
    private Consoles consoles;

    @Inject
    private Presences presences;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    @Requires(Permission.OWN_PRESENCE)
    public ConsoleSettings read() {
        return consoles.read(currentActor.get().organisationId());
    }

    /** Refused where another administrator was faster. Where the camera is forbidden, nobody's consent to it outlives that. */
    @Requires(Permission.CONSOLE_EDIT)
    public void settle(ConsoleSettings wanted) {
        UUID organisation = currentActor.get().organisationId();
        Console known = consoles.lock(organisation).orElse(null);
        ConsoleSettings before = known == null ? ConsoleSettings.USUAL : known.toSettings();
        if (wanted.version() != before.version()) {
            throw new StaleEdit();
        }
        Console console = known == null ? new Console(organisation) : known;
        facts.fire(console.settle(wanted, clock.instant()));
        if (known == null) {
            consoles.add(console);
        }
        if (!wanted.camera()) {
            presences.forbidCameras(organisation);
        }
        record(organisation, before, console.toSettings());
    }

    private void record(UUID organisation, ConsoleSettings before, ConsoleSettings after) {
        for (ConsoleFigure figure : ConsoleFigure.values()) {
            record(organisation, figure.name(), before.figure(figure), after.figure(figure));
        }
        record(organisation, "activity", before.activity(), after.activity());
        record(organisation, "camera", before.camera(), after.camera());
        record(organisation, "lastSeen", before.lastSeen(), after.lastSeen());
        record(organisation, "layout", before.layout(), after.layout());
        Map<String, String> hoursBefore = FlowWords.of(before.hours());
        FlowWords.of(after.hours()).forEach((item, value) -> record(organisation, item, hoursBefore.get(item), value));
    }

    /** Only what has become another thing. */
    private void record(UUID organisation, String item, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            audit.record(
                    AuditAct.CONSOLE_CHANGED,
                    AuditDetail.none()
                            .within(organisation)
                            .changing(item, String.valueOf(before), String.valueOf(after)));
        }
    }
}
