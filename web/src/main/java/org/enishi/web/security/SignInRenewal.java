package org.enishi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
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
    private Clock clock;

    public void renew(HttpServletRequest request, Actor actor) {
        Instant since = SignedIn.of(request).map(SignedIn::since).orElseGet(clock::instant);
        request.changeSessionId();
        new SignedIn(actor.accountId(), actor.securityVersion(), since).keepIn(request.getSession());
        currentActor.identify(actor.accountId(), actor.securityVersion());
    }
}
