package org.enishi.it;

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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.enishi.organisation.model.LoginKey;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.notice.data.SendFailure;
import org.enishi.shared.notice.model.OutgoingMail;

/**
 * Lets tests that run beside the server tell somebody something, as a use case would: a notice for an account, a mail for an
 * address. A mail is due so late that the sender leaves it alone; it may be one that was given up.
 */
@WebServlet("/news")
public class NewsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Notifier notifier;

    @Inject
    private transient UserTransaction transaction;

    @Inject
    private transient Clock clock;

    @PersistenceContext(unitName = "enishi")
    private transient EntityManager entities;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String failures = request.getParameter("failures");
        Notification news = (failures == null ? Notification.of("P-3") : Notification.of("U-6", failures, 30))
                .about(UUID.randomUUID());
        try {
            transaction.begin();
            if (request.getParameter("login") != null) {
                notifier.post(
                        Set.of(accountOf(request.getParameter("login"))), news.linkingTo(request.getParameter("link")));
            } else {
                mail(request, news.notBefore(clock.instant().plus(Duration.ofDays(30))));
            }
            transaction.commit();
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void mail(HttpServletRequest request, Notification news) {
        String address = request.getParameter("address");
        notifier.mail(Recipient.withoutAccount(request.getParameter("name"), address, "ja"), news);
        if (request.getParameter("error") != null) {
            giveUp(address, request.getParameter("error"));
        }
    }

    private void giveUp(String address, String error) {
        UUID sender = UUID.randomUUID();
        OutgoingMail mail = entities.createQuery(
                        "select m from OutgoingMail m where m.recipientAddress = :address", OutgoingMail.class)
                .setParameter("address", address)
                .getSingleResult();
        mail.claim(sender, clock.instant(), Duration.ofMinutes(1));
        mail.recordFailure(sender, new SendFailure(true, error), clock.instant(), 0);
    }

    private UUID accountOf(String login) {
        return entities.createQuery("select a.id from Account a where a.loginKey = :key", UUID.class)
                .setParameter("key", LoginKey.of(login))
                .getSingleResult();
    }
}
