package org.enishi.matching.model;

import java.util.Optional;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;

/** Who may say 面白そう: everybody of an institution, whatever his role and whatever has become of the project. */
public final class CuriosityPolicy {

    private CuriosityPolicy() {}

    public static Optional<Refusal> canSend(Actor actor) {
        return actor.kind() == OrganisationKind.INSTITUTION
                ? Optional.empty()
                : Optional.of(Refusal.of("rule.curiosity.institutionsOnly"));
    }
}
