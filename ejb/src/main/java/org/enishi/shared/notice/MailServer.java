package org.enishi.shared.notice;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.enishi.shared.notice.model.Letterhead;
import org.enishi.shared.settings.Settings;

/** The mail server that the IT department has configured, if it has, and how we present ourselves to it. */
@ApplicationScoped
class MailServer {

    private static final String JNDI_NAME = "java:jboss/mail/Enishi";

    /** Used where the configuration is silent; the library's own default is to wait for ever. */
    private static final Map<String, String> TIME_OUTS = Map.of(
            "mail.smtp.connectiontimeout", "10000",
            "mail.smtp.timeout", "20000",
            "mail.smtp.writetimeout", "20000",
            "mail.smtps.connectiontimeout", "10000",
            "mail.smtps.timeout", "20000",
            "mail.smtps.writetimeout", "20000");

    private static final Logger LOG = Logger.getLogger(MailServer.class.getName());

    @Inject
    private Settings settings;

    @PostConstruct
    void sayWhetherThereIsOne() {
        if (!settings.hasMailServer()) {
            LOG.info("No mail server is configured (enishi.smtp.host): mail waits in the outbox");
        }
    }

    Letterhead letterhead() {
        return new Letterhead(settings.serviceName(), settings.mailFrom(), settings.url());
    }

    /** Asked before each batch: whoever takes the mail server away keeps what is written from then on in the outbox. */
    boolean isThere() {
        return settings.hasMailServer();
    }

    /** Looked up each time, so that the application also runs where there is no mail session, or not yet. */
    Optional<MailConnection> find() {
        if (!settings.hasMailServer()) {
            return Optional.empty();
        }
        try {
            Session session = InitialContext.doLookup(JNDI_NAME);
            TIME_OUTS.forEach(session.getProperties()::putIfAbsent);
            return Optional.of(new MailConnection(session, letterhead()));
        } catch (NamingException notConfigured) {
            return Optional.empty();
        }
    }
}
