package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.ActorSource;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;

/** Whether whoever listens at a connection still may: read afresh, as for every request. He acts from then on. */
@ApplicationScoped
class Admission {

    private static final int AT_ONCE = 500;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private ActorSource actors;

    @Inject
    private AccessLaw law;

    @ActivateRequestContext
    boolean mayListen(Session connection, String channel) {
        Listener listener = Connections.listener(connection);
        currentActor.identify(listener.accountId(), listener.securityVersion());
        return mayListen(currentActor.find(), listener, channel);
    }

    private boolean mayListen(Optional<Actor> actor, Listener listener, String channel) {
        return actor.filter(known -> known.accountId().equals(listener.accountId()))
                .filter(known -> known.securityVersion() == listener.securityVersion())
                .filter(known -> known.organisationId().equals(listener.organisationId()))
                .filter(known -> law.opensChannel(known.standing(), channel))
                .isPresent();
    }

    /** Those who still may, of many who are to be told the same: read afresh together, and however many pages each has. */
    Set<Listener> listening(Collection<Session> connections, String channel) {
        Set<Listener> listeners =
                connections.stream().map(Connections::listener).collect(Collectors.toSet());
        List<UUID> accounts =
                listeners.stream().map(Listener::accountId).distinct().toList();
        Map<UUID, Actor> known = new HashMap<>();
        for (int from = 0; from < accounts.size(); from += AT_ONCE) {
            known.putAll(actors.findActive(accounts.subList(from, Math.min(accounts.size(), from + AT_ONCE))));
        }
        return listeners.stream()
                .filter(listener -> mayListen(Optional.ofNullable(known.get(listener.accountId())), listener, channel))
                .collect(Collectors.toSet());
    }

    /**
     * Of pages that have said something those whose sign-in still holds and whose reader still may listen, each with who he is now: read
     * afresh together.
     */
    Map<Session, Actor> admitted(Collection<Session> pages, String channel) {
        Map<UUID, Actor> known = actors.findSignedIn(pages.stream()
                .map(page -> Connections.signedIn(page).signInId())
                .collect(Collectors.toSet()));
        Map<Session, Actor> admitted = new HashMap<>();
        for (Session page : pages) {
            Optional.ofNullable(known.get(Connections.signedIn(page).signInId()))
                    .filter(actor -> mayListen(Optional.of(actor), Connections.listener(page), channel))
                    .ifPresent(actor -> admitted.put(page, actor));
        }
        return admitted;
    }

    /** Does something as somebody who was admitted a moment ago. */
    @ActivateRequestContext
    void as(Actor actor, Runnable work) {
        currentActor.identify(actor);
        work.run();
    }

    /** Whoever was let in last may ask for more than that his page lives. */
    boolean mayAsk(Permission permission) {
        return currentActor
                .find()
                .filter(actor -> law.permits(actor.standing(), permission))
                .isPresent();
    }
}
