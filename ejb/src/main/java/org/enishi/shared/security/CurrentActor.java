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
    private UUID signInId;
    private Optional<Actor> actor;

    /** Called by the front door only: the account and the version of its rights at sign-in. */
    public void identify(UUID signedInAccount, int signedInVersion) {
        identify(signedInAccount, signedInVersion, null);
    }

    /** @param signedInBy which of his sign-ins it is, each of which he can end from elsewhere; null where there is none */
    public void identify(UUID signedInAccount, int signedInVersion, UUID signedInBy) {
        accountId = signedInAccount;
        securityVersion = signedInVersion;
        signInId = signedInBy;
        actor = null;
    }

    /** Whoever was read a moment ago together with others, by sign-ins that hold: for what many say at once. */
    public void identify(Actor readAfresh) {
        identify(readAfresh.accountId(), readAfresh.securityVersion());
        actor = Optional.of(readAfresh);
    }

    public void forget() {
        accountId = null;
        actor = null;
    }

    public Optional<Actor> find() {
        if (actor == null) {
            actor = Optional.ofNullable(accountId)
                    .flatMap(this::ask)
                    .filter(found -> found.securityVersion() == securityVersion);
        }
        return actor;
    }

    private Optional<Actor> ask(UUID account) {
        return signInId == null ? source.findActive(account) : source.findActive(account, signInId);
    }

    public Actor get() {
        return find().orElseThrow(NotSignedIn::new);
    }
}
