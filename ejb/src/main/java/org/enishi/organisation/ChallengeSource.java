package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.enishi.organisation.model.DomainClaim;

/** Makes what the owner of a domain lets be read there, to show that he governs it. Nobody else could have guessed it. */
@ApplicationScoped
class ChallengeSource {

    private static final String PREFIX = "enishi-verification=";
    private static final int LENGTH = 24;

    @Inject
    private Tokens tokens;

    @Inject
    private Clock clock;

    String next() {
        return PREFIX + tokens.mint().replaceAll("[^A-Za-z0-9]", "x").substring(0, LENGTH);
    }

    DomainClaim claim(UUID organisationId, String domain) {
        return new DomainClaim(organisationId, domain, next(), now());
    }

    Instant now() {
        return clock.instant();
    }
}
