package org.enishi.it.presence;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.PresenceState;
import org.enishi.presence.data.Whereabouts;
import org.enishi.presence.event.PresenceChanged;

/**
 * Changes for the board of an organisation, each of another person, as fast as whoever hears them allows: committed as any is,
 * but without one in the database, so that telling is measured and not writing.
 */
@WebServlet("/board-flood")
public class BoardFloodServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Event<PresenceChanged> changes;

    @Inject
    private transient UserTransaction transaction;

    @Resource
    private transient ManagedExecutorService threads;

    @PersistenceContext(unitName = "enishi")
    private transient EntityManager entities;

    /** Answers with the port at which it is to be said how far it may go. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID organisation = entities.createQuery("select o.id from Organisation o where o.name = :name", UUID.class)
                .setParameter("name", request.getParameter("name"))
                .getSingleResult();
        Allowance allowance = new Allowance();
        threads.submit(() -> follow(allowance, organisation));
        response.getWriter().print(allowance.port());
    }

    private void follow(Allowance allowance, UUID organisation) {
        try (allowance) {
            allowance.follow(number -> change(organisation, UUID.randomUUID(), Instant.ofEpochMilli(number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void change(UUID organisation, UUID person, Instant since) {
        Whereabouts away = new Whereabouts(PresenceState.AWAY, "", since, null, null, false);
        try {
            transaction.begin();
            changes.fire(new PresenceChanged(person, organisation, away, since));
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
