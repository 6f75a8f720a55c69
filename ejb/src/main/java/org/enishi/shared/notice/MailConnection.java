package org.enishi.shared.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import org.enishi.shared.notice.data.Letter;
import org.enishi.shared.notice.data.SendFailure;
import org.enishi.shared.notice.model.Letterhead;

/** The way to the mail server, for several letters: opened when needed, and again when it broke. */
final class MailConnection implements AutoCloseable {

    private final Session session;
    private final Letterhead letterhead;
    private Transport transport;

    MailConnection(Session session, Letterhead letterhead) {
        this.session = session;
        this.letterhead = letterhead;
    }

    /** Empty when a letter can be handed over now. */
    Optional<SendFailure> open() {
        try {
            if (transport == null || !transport.isConnected()) {
                close();
                MailMessage.address(letterhead.fromAddress(), letterhead.serviceName());
                transport = session.getTransport();
                transport.connect();
            }
            return Optional.empty();
        } catch (MessagingException | RuntimeException e) {
            return Optional.of(SmtpReply.toConnection(e));
        }
    }

    /** Empty when the server has taken the letter. */
    Optional<SendFailure> send(Letter letter) {
        try {
            MailMessage message = new MailMessage(session, letter, letterhead);
            transport.sendMessage(message, message.getAllRecipients());
            return Optional.empty();
        } catch (AddressException e) {
            return Optional.of(new SendFailure(true, "Address refused: " + e.getMessage()));
        } catch (MessagingException | RuntimeException e) {
            close();
            return Optional.of(SmtpReply.toLetter(e));
        }
    }

    /** What is said at parting changes nothing for the letters. */
    @Override
    public void close() {
        try {
            if (transport != null) {
                transport.close();
            }
        } catch (MessagingException alreadyGone) {
            // The letters have their answers.
        }
        transport = null;
    }
}
