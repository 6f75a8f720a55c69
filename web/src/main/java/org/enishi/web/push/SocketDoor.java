package org.enishi.web.push;

import jakarta.websocket.server.ServerEndpointConfig;
import org.enishi.shared.settings.Settings;

/** Lets in only pages of our own; the server itself would let in every origin. */
public class SocketDoor extends ServerEndpointConfig.Configurator {

    @Override
    public boolean checkOrigin(String origin) {
        String url = new Settings().url().toString();
        return origin != null && origin.equals(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
    }
}
