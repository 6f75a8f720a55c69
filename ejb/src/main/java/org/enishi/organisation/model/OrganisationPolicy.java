package org.enishi.organisation.model;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.enishi.organisation.data.OrganisationAction;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.OrganisationKind;

/** What can be done to an organisation as a whole, by where it stands. The operator cannot close himself out. */
public final class OrganisationPolicy {

    /** So long nobody of its administrators came in: somebody should ask. */
    public static final Duration UNATTENDED = Duration.ofDays(180);

    private OrganisationPolicy() {}

    public static Optional<Refusal> canDo(OrganisationKind kind, OrganisationState state, OrganisationAction action) {
        if (kind == OrganisationKind.OPERATOR) {
            return Optional.of(Refusal.of("rule.organisation.operator"));
        }
        boolean possible = switch (action) {
            case PAUSE -> state == OrganisationState.ACTIVE;
            case RESUME -> state == OrganisationState.PAUSED || state == OrganisationState.STOPPED;
            case STOP -> state == OrganisationState.ACTIVE || state == OrganisationState.PAUSED;
            case LEAVE -> state != OrganisationState.LEFT;
        };
        return possible ? Optional.empty() : Optional.of(Refusal.of(key(action)));
    }

    private static String key(OrganisationAction action) {
        return switch (action) {
            case PAUSE -> "rule.organisation.pause.state";
            case RESUME -> "rule.organisation.resume.state";
            case STOP -> "rule.organisation.stop.state";
            case LEAVE -> "rule.organisation.leave.state";
        };
    }

    public static Map<OrganisationAction, Refusal> refused(OrganisationKind kind, OrganisationState state) {
        Map<OrganisationAction, Refusal> refused = new EnumMap<>(OrganisationAction.class);
        for (OrganisationAction action : OrganisationAction.values()) {
            canDo(kind, state, action).ifPresent(refusal -> refused.put(action, refusal));
        }
        return refused;
    }
}
