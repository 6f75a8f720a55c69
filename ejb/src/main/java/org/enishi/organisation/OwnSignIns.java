package org.enishi.organisation;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.OpenSignInRow;
import org.enishi.organisation.event.SignInsEnded;
import org.enishi.organisation.model.OpenSignIn;
import org.enishi.organisation.store.OpenSignIns;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.RequestTrace;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.settings.Settings;

/** Where a person is signed in, as the front door tells it and as he sees it himself. */
@Stateless
public class OwnSignIns {

    /** How often at most the front door tells that somebody is still there. */
    public static final Duration GRAIN = Duration.ofMinutes(5);

    @Inject
    private OpenSignIns signIns;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private RequestTrace trace;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Inject
    private AuditLog audit;

    @Inject
    private Event<Object> facts;

    /**
     * @param device what the browser says of itself
     * @return by what the session knows it again
     */
    @Requires(Permission.SIGN_OUT)
    public UUID begin(String device) {
        OpenSignIn begun = new OpenSignIn(currentActor.get(), device, trace.address(), clock.instant());
        signIns.add(begun);
        return begun.getId();
    }

    /** Somebody is still there, perhaps under new rights. */
    @Requires(Permission.SIGN_OUT)
    public void goOn(UUID id) {
        Actor actor = currentActor.get();
        signIns.lock(id).filter(found -> found.isOf(actor)).ifPresent(found -> found.goOn(actor, clock.instant()));
    }

    @Requires(Permission.SIGN_OUT)
    public void end(UUID id) {
        Actor actor = currentActor.get();
        signIns.lock(id).filter(found -> found.isOf(actor)).ifPresent(signIns::remove);
    }

    /** Wherever it is: its next request is asked to sign in again. */
    @Requires(Permission.OWN_ACCOUNT)
    public void endElsewhere(UUID id) {
        Actor actor = currentActor.get();
        OpenSignIn signIn = signIns.lock(id).filter(found -> found.isOf(actor)).orElseThrow(NotFound::new);
        if (signIn.end(clock.instant())) {
            audit.record(AuditAct.SIGN_IN_ENDED, AuditDetail.none().changing("device", signIn.device(), null));
            facts.fire(new SignInsEnded(actor.accountId()));
        }
    }

    @Requires(Permission.OWN_ACCOUNT)
    public List<OpenSignInRow> list() {
        Instant now = clock.instant();
        return signIns.of(
                currentActor.get(),
                now.minus(settings.sessionAbsolute()),
                now.minus(settings.sessionIdle()).minus(GRAIN));
    }
}
