package org.enishi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.enishi.organisation.OwnSignIns;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.settings.Settings;
import org.enishi.web.shared.Background;

/**
 * Asks of every request whether its sign-in still holds: not idle for too long, not older than a day's work, the account
 * still active with the same rights. If not, the session ends here and the person is asked to sign in again.
 */
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String LAST_ACTIVITY = "enishi.lastActivity";
    private static final String LAST_TOLD = "enishi.lastTold";
    private static final Duration GRAIN = Duration.ofSeconds(30);

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient OwnSignIns signIns;

    @Inject
    private transient AccessLaw law;

    @Inject
    private transient Settings settings;

    @Inject
    private transient LastActs acts;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<SignedIn> signedIn = SignedIn.of(request);
        if (signedIn.isEmpty() || Paths.isStatic(request)) {
            chain.doFilter(request, response);
            return;
        }
        if (holds(request, signedIn.get())) {
            chain.doFilter(request, response);
        } else {
            // What a page does by itself leaves it to the person's next step to be told why he is at the door.
            if (isByThePerson(request)) {
                request.getSession().invalidate();
            }
            currentActor.forget();
            Redirects.toSignIn(request, response, "ended");
        }
    }

    private boolean holds(HttpServletRequest request, SignedIn signedIn) {
        Instant now = clock.instant();
        if (!signedIn.lasts(lastAct(request.getSession(), signedIn), now, settings)) {
            return false;
        }
        boolean byThePerson = isByThePerson(request);
        if (byThePerson) {
            touch(request.getSession(), now);
        }
        acts.note(signedIn, lastAct(request.getSession(), signedIn));
        currentActor.identify(signedIn.accountId(), signedIn.securityVersion(), signedIn.signInId());
        boolean known = currentActor.find().isPresent();
        if (known && byThePerson) {
            tell(request.getSession(), signedIn, now);
        }
        return known;
    }

    /** That a page asks in the background, or opens a channel by itself, says nothing of what the person does, and keeps nothing alive. */
    private boolean isByThePerson(HttpServletRequest request) {
        return !Background.asks(request) && !law.knowsChannel(Paths.of(request));
    }

    /** So that the person sees in the list of his sign-ins where he still sits. */
    private void tell(HttpSession session, SignedIn signedIn, Instant now) {
        Instant last = (Instant) session.getAttribute(LAST_TOLD);
        if (last == null) {
            session.setAttribute(LAST_TOLD, now);
        } else if (now.isAfter(last.plus(OwnSignIns.GRAIN))) {
            session.setAttribute(LAST_TOLD, now);
            signIns.goOn(signedIn.signInId());
        }
    }

    private static Instant lastAct(HttpSession session, SignedIn signedIn) {
        Instant last = (Instant) session.getAttribute(LAST_ACTIVITY);
        return last == null ? signedIn.since() : last;
    }

    /** Coarse, because each change of a session travels to the other nodes. */
    private static void touch(HttpSession session, Instant now) {
        Instant last = (Instant) session.getAttribute(LAST_ACTIVITY);
        if (last == null || now.isAfter(last.plus(GRAIN))) {
            session.setAttribute(LAST_ACTIVITY, now);
        }
    }
}
