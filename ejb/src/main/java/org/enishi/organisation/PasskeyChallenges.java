package org.enishi.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.enishi.organisation.data.PasskeyChallenge;

/** Gives out what passkeys sign. */
@ApplicationScoped
class PasskeyChallenges {

    private static final Duration VALIDITY = Duration.ofMinutes(5);

    @Inject
    private Tokens tokens;

    @Inject
    private Clock clock;

    PasskeyChallenge toComeIn() {
        return new PasskeyChallenge(tokens.mint(), clock.instant().plus(VALIDITY), null);
    }

    PasskeyChallenge toSetUp(UUID accountId) {
        return new PasskeyChallenge(tokens.mint(), clock.instant().plus(VALIDITY), accountId);
    }

    /** @param accountId null where somebody wants to come in */
    boolean isGood(PasskeyChallenge challenge, UUID accountId) {
        return challenge != null
                && Objects.equals(challenge.accountId(), accountId)
                && clock.instant().isBefore(challenge.until());
    }
}
