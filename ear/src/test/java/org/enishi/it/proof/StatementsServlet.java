package org.enishi.it.proof;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** How many statements the whole application has sent since this was first asked: timers too, so a test asks several times. */
@WebServlet("/statements")
public class StatementsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger STATEMENTS = new AtomicInteger();

    @PersistenceUnit(unitName = "enishi")
    private transient EntityManagerFactory factory;

    private transient boolean listening;

    @Override
    protected synchronized void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!listening) {
            factory.unwrap(Session.class).getEventManager().addListener(new SessionEventAdapter() {
                @Override
                public void postExecuteQuery(SessionEvent event) {
                    if (event.getQuery().isSQLCallQuery() || event.getQuery().isCallQuery()) {
                        STATEMENTS.incrementAndGet();
                    }
                }
            });
            listening = true;
        }
        response.setContentType("text/plain");
        response.getWriter().print(STATEMENTS.get());
    }
}
