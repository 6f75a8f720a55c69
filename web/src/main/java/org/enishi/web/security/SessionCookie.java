package org.enishi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.net.URI;
import java.util.Set;
import org.enishi.shared.settings.Settings;

/**
 * The session cookie is bound to this host and to TLS. Only a demo on the own machine, which is addressed by http on the
 * loopback, gets a plain one.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        boolean plain = isPlainDemo(settings.url());
        cookie.setName(plain ? "enishi" : "__Host-enishi");
        cookie.setSecure(!plain);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }

    static boolean isPlainDemo(URI url) {
        return "http".equals(url.getScheme()) && LOOPBACK.contains(url.getHost());
    }
}
