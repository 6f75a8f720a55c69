package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.presence.data.Face;
import org.enishi.presence.data.Heartbeat;
import org.enishi.presence.data.HeartbeatWords;
import org.enishi.presence.model.Presence;
import org.enishi.presence.store.Consoles;
import org.enishi.presence.store.Presences;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** The browsers of a person, each known by its sign-in. What they say is kept in memory only. */
@Stateless
public class DeviceService {

    @Inject
    private DeskLedger devices;

    @Inject
    private PresenceLedger ledger;

    @Inject
    private Presences presences;

    @Inject
    private Consoles consoles;

    @Inject
    private CurrentActor currentActor;

    /**
     * What a page says, by whatever way it came. See {@link #beat} and {@link #leave}.
     *
     * @return whether that may have changed where he is
     */
    @Requires(Permission.OWN_PRESENCE)
    public boolean hear(UUID signInId, HeartbeatWords words) {
        if (words.leaving()) {
            leave(signInId);
            return false;
        }
        return beat(signInId, words.beat());
    }

    /**
     * Refused until the person has consented, and what a camera saw until he has consented to that; asked only when nothing
     * is known of the device yet, which is also so after he has taken a consent back.
     *
     * @return whether that may have changed where he is
     */
    @Requires(Permission.OWN_PRESENCE)
    public boolean beat(UUID signInId, Heartbeat beat) {
        Actor actor = currentActor.get();
        if (beat.face() != Face.OFF
                && !consoles.settings(actor.organisationId()).camera()) {
            throw new RuleViolated("rule.presence.noCamera");
        }
        if (!devices.knows(actor.accountId(), signInId)) {
            requireConsent(actor.accountId(), beat.face());
        }
        boolean told = devices.beat(actor, signInId, beat);
        if (told) {
            ledger.see(actor.accountId());
        }
        return told;
    }

    private void requireConsent(UUID accountId, Face face) {
        Presence presence = presences
                .find(accountId)
                .filter(Presence::hasConsented)
                .orElseThrow(() -> new RuleViolated("rule.presence.consent"));
        if (face != Face.OFF && !presence.allowsCamera()) {
            throw new RuleViolated("rule.presence.camera");
        }
    }

    /** A page was closed. If no other one comes in its place, the device is gone. */
    @Requires(Permission.OWN_PRESENCE)
    public void leave(UUID signInId) {
        devices.leave(currentActor.get().accountId(), signInId);
    }

    /** Signed out. */
    @Requires(Permission.SIGN_OUT)
    public void close(UUID signInId) {
        UUID own = currentActor.get().accountId();
        if (devices.close(own, signInId)) {
            ledger.see(own);
        }
    }
}
