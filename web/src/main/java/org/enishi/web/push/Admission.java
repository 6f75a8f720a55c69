package org.enishi.web.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;

/** Whether whoever listens at a connection still may: read afresh, as for every request. He acts from then on. */
@ApplicationScoped
class Admission {

    @Inject
    private CurrentActor currentActor;

    @Inject
    private AccessLaw law;

    @ActivateRequestContext
    boolean mayListen(Session connection, String channel) {
        Listener listener = Connections.listener(connection);
        currentActor.identify(listener.accountId(), listener.securityVersion());
        return currentActor
                .find()
                .filter(actor -> actor.organisationId().equals(listener.organisationId()))
                .filter(actor -> law.opensChannel(actor.standing(), channel))
                .isPresent();
    }

    /** Whoever was let in last may ask for more than that his page lives. */
    boolean mayAsk(Permission permission) {
        return currentActor
                .find()
                .filter(actor -> law.permits(actor.standing(), permission))
                .isPresent();
    }
}
