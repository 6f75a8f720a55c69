package org.enishi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.enishi.shared.settings.Settings;

/**
 * When whoever is signed in has last done something, as the requests that came to this node have told: for a line, which holds no
 * session in its hands. It may be earlier than what his session says, where he was at another node since, and is never later.
 */
@ApplicationScoped
public class LastActs {

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** By sign-in. */
    private final Map<UUID, Instant> acts = new ConcurrentHashMap<>();

    private volatile Instant tidied = Instant.EPOCH;

    void note(SignedIn signedIn, Instant lastAct) {
        if (signedIn.signInId() != null) {
            acts.put(signedIn.signInId(), lastAct);
        }
        tidy();
    }

    /** As far as time goes; false also where this node does not know. */
    public boolean lasts(SignedIn signedIn) {
        Instant last = acts.get(signedIn.signInId());
        return last != null && signedIn.lasts(last, clock.instant(), settings);
    }

    /** Now and then, of whoever has long been gone. */
    private void tidy() {
        Instant now = clock.instant();
        if (!now.isBefore(tidied.plus(settings.sessionIdle()))) {
            tidied = now;
            acts.values().removeIf(last -> !now.isBefore(last.plus(settings.sessionIdle())));
        }
    }
}
