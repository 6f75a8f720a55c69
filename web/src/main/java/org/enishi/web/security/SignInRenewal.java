package org.enishi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.enishi.organisation.OwnSignIns;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;

/**
 * Lets this one sign-in go on where all sign-ins of the person end, because he has just changed what lets him in. Under a
 * new session id, and no longer than it would have lasted.
 */
@ApplicationScoped
public class SignInRenewal {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private OwnSignIns signIns;

    @Inject
    private Clock clock;

    /** Whether it is this very sign-in. */
    public boolean isOf(HttpServletRequest request, UUID signIn) {
        return SignedIn.of(request)
                .map(SignedIn::signInId)
                .filter(signIn::equals)
                .isPresent();
    }

    public void renew(HttpServletRequest request, Actor actor) {
        Optional<SignedIn> before = SignedIn.of(request);
        Instant since = before.map(SignedIn::since).orElseGet(clock::instant);
        UUID signIn = before.map(SignedIn::signInId).orElse(null);
        request.changeSessionId();
        new SignedIn(actor.accountId(), actor.securityVersion(), since, signIn).keepIn(request.getSession());
        currentActor.identify(actor.accountId(), actor.securityVersion());
        signIns.goOn(signIn);
    }
}
