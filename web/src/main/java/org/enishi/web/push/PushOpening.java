package org.enishi.web.push;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** All of them have to be there before the first news: made by the thread of a service, they would not find their own resources. */
@WebListener
public class PushOpening implements ServletContextListener {

    @Inject
    private PushDesk desk;

    @Inject
    private BoardChannel board;

    @Inject
    private Wire wire;

    @Inject
    private HeartbeatLine heartbeats;

    @Inject
    private ReadMarkLine marks;

    @Override
    public void contextInitialized(ServletContextEvent opened) {
        boolean pages = desk.isReady() && board.isReady() && wire.isReady();
        if (!pages || !heartbeats.isReady() || !marks.isReady()) {
            throw new IllegalStateException("There are no threads to tell news with");
        }
    }
}
