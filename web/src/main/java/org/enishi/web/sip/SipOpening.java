package org.enishi.web.sip;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Telephone systems may ask as long as there is an application to ask. */
@WebListener
public class SipOpening implements ServletContextListener {

    @Inject
    private SipServer server;

    @Override
    public void contextInitialized(ServletContextEvent opened) {
        server.open();
    }

    @Override
    public void contextDestroyed(ServletContextEvent closed) {
        server.close();
    }
}
