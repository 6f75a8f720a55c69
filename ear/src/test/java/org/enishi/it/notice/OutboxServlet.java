package org.enishi.it.notice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;

/** Lets tests that run beside the server mail somebody, as a use case would, and see what became of it. */
@WebServlet("/mail")
public class OutboxServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Notifier notifier;

    @Inject
    private transient UserTransaction transaction;

    @PersistenceContext(unitName = "enishi")
    private transient EntityManager entities;

    /** So many mails, each about something else. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        Recipient to = Recipient.withoutAccount(request.getParameter("name"), request.getParameter("address"), "ja");
        int count = Integer.parseInt(request.getParameter("count"));
        try {
            transaction.begin();
            for (int i = 0; i < count; i++) {
                notifier.mail(
                        to,
                        Notification.of("U-6", request.getParameter("argument"), i)
                                .about(UUID.randomUUID()));
            }
            transaction.commit();
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** A line for each mail to an address: state, attempts, Message-ID, last error. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        PrintWriter lines = response.getWriter();
        entities.createQuery("""
                        select m.state, m.attempts, m.messageId, m.lastError from OutgoingMail m
                        where m.recipientAddress = :address order by m.createdAt
                        """, Object[].class)
                .setParameter("address", request.getParameter("address"))
                .getResultStream()
                .forEach(mail -> lines.printf("%s\t%s\t%s\t%s%n", mail));
    }
}
