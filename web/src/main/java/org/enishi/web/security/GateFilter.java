package org.enishi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Owing;

/**
 * Lets through only the views that stand in the access law, and only for whom they stand there. The services ask again;
 * this is the first of two locks.
 */
public class GateFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String HOME = "/index";

    /** Wherever he wanted to go: first what everybody does first. */
    private static final String FIRST_SIGN_IN = "/first-sign-in";

    /** Precondition Required; app.js knows it. */
    private static final int CONSENT_FIRST = 428;

    @Inject
    private transient AccessLaw law;

    @Inject
    private transient ViewNames views;

    @Inject
    private transient CurrentActor currentActor;

    @Inject
    private transient RefusalRecord refusals;

    @Inject
    private transient HeldForm heldForm;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.isStatic(request) || law.knowsProbe(Paths.of(request))) {
            chain.doFilter(request, response);
            return;
        }
        if ("/".equals(request.getRequestURI())) {
            Redirects.to(request, response, HOME);
            return;
        }
        Optional<Actor> actor = currentActor.find();
        if (law.knowsChannel(Paths.of(request))) {
            openChannel(request, response, chain, actor);
            return;
        }
        Optional<String> view = views.of(Paths.of(request));
        if (view.isEmpty() && "POST".equals(request.getMethod())) {
            // No form of ours was sent here, and what was sent may not be readable for the error page.
            Refusals.refuse(request, response, HttpServletResponse.SC_NOT_FOUND);
        } else if (view.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (law.opensView(actor.map(Actor::standing), view.get())) {
            chain.doFilter(request, response);
        } else if (actor.isEmpty()) {
            // A form comes from a page, and whoever opened that page was signed in.
            Redirects.toSignIn(request, response, "POST".equals(request.getMethod()) ? "ended" : "");
        } else if (actor.get().owes(Owing.CONSENT)) {
            askForConsent(request, response);
        } else if (actor.get().isEntering() && law.knowsView(FIRST_SIGN_IN)) {
            Redirects.to(request, response, FIRST_SIGN_IN);
        } else {
            refusals.write(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** What was typed is not lost: a page that asks by Ajax says itself what is owed and stays, another form is kept until then. */
    private void askForConsent(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Redirects.isAjax(request)) {
            response.setStatus(CONSENT_FIRST);
            return;
        }
        if ("POST".equals(request.getMethod())) {
            heldForm.hold(request);
        }
        Redirects.toConsent(request, response);
    }

    /** No page: whoever may not open it gets no way to sign in, and neither does what does not ask for a connection. */
    private void openChannel(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Optional<Actor> actor)
            throws IOException, ServletException {
        String path = Paths.of(request);
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (actor.filter(known -> law.opensChannel(known.standing(), path))
                .isEmpty()) {
            refusals.write(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
