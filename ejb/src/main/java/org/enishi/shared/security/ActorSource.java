package org.enishi.shared.security;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Port: who an account is at this moment. Answered by the domain that owns accounts. */
public interface ActorSource {

    /**
     * Empty for an account that may not act: suspended, deleted, not yet signed in, unknown. Who is still on the way
     * through the first sign-in is there, but {@linkplain Actor#isEntering() entering}.
     */
    Optional<Actor> findActive(UUID accountId);

    /** The same, and empty if the person has ended this sign-in from another device. */
    Optional<Actor> findActive(UUID accountId, UUID signInId);

    /** The same of many at once, by account; whoever may not act is missing. */
    Map<UUID, Actor> findActive(Collection<UUID> accountIds);

    /** The same by sign-in; missing also where the person has ended it or signed out. */
    Map<UUID, Actor> findSignedIn(Collection<UUID> signInIds);
}
