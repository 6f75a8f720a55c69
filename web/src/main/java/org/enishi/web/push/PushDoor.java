package org.enishi.web.push;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.http.HttpSession;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.util.Locale;
import org.enishi.shared.fault.NotSignedIn;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.settings.Settings;
import org.enishi.web.security.SignedIn;

/**
 * Lets pages of ours connect, and no others: a browser sends its cookies along for whatever page. Who may is asked by the gate
 * before; here is noted who it is.
 */
public class PushDoor extends ServerEndpointConfig.Configurator {

    @Override
    public boolean checkOrigin(String origin) {
        URI own = CDI.current().select(Settings.class).get().url();
        return origin != null && origin.equals(own.getScheme() + "://" + own.getAuthority());
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig connection, HandshakeRequest request, HandshakeResponse response) {
        Actor actor = CDI.current().select(CurrentActor.class).get().get();
        connection
                .getUserProperties()
                .put(
                        Listener.KEY,
                        new Listener(
                                actor.accountId(),
                                actor.organisationId(),
                                actor.securityVersion(),
                                Locale.forLanguageTag(actor.language())));
        SignedIn signedIn = SignedIn.of((HttpSession) request.getHttpSession()).orElseThrow(NotSignedIn::new);
        connection.getUserProperties().put(Connections.SIGNED_IN, signedIn);
    }
}
