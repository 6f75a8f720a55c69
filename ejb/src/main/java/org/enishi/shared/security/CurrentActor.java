package org.enishi.shared.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.enishi.shared.fault.NotSignedIn;

/**
 * The actor of this request. The front door names the account that signed in; everything else is read afresh from the
 * database once in each request, so that a suspension or a changed role holds from the next request on.
 */
@RequestScoped
public class CurrentActor {

    @Inject
    private ActorSource source;

    private UUID accountId;
    private int securityVersion;
    private Optional<Actor> actor;

    /** Called by the front door only: the account and the version of its rights at sign-in. */
    public void identify(UUID signedInAccount, int signedInVersion) {
        accountId = signedInAccount;
        securityVersion = signedInVersion;
        actor = null;
    }

    public void forget() {
        accountId = null;
        actor = null;
    }

    public Optional<Actor> find() {
        if (actor == null) {
            actor = Optional.ofNullable(accountId)
                    .flatMap(source::findActive)
                    .filter(found -> found.securityVersion() == securityVersion);
        }
        return actor;
    }

    public Actor get() {
        return find().orElseThrow(NotSignedIn::new);
    }
}
