package org.enishi.web.push;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** The desk has to be there before the first news: made by the thread of a service, it would not find its own resources. */
@WebListener
public class PushOpening implements ServletContextListener {

    @Inject
    private PushDesk desk;

    @Override
    public void contextInitialized(ServletContextEvent opened) {
        desk.open();
    }
}
