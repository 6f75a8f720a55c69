package org.enishi.shared.notice;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.enishi.shared.notice.data.Letter;
import org.enishi.shared.notice.data.MailText;
import org.enishi.shared.notice.model.Letterhead;
import org.enishi.shared.text.SingleLine;

/**
 * A letter as it goes over the wire: plain text, perhaps an appointment for a calendar, and headers that say what must be said and
 * nothing of who caused it.
 * No text can begin a header of its own.
 */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    MailMessage(Session session, Letter letter, Letterhead letterhead) throws MessagingException {
        super(session);
        messageId = letter.messageId();
        setFrom(address(letterhead.fromAddress(), letterhead.serviceName()));
        setRecipient(Message.RecipientType.TO, address(letter.recipientAddress(), letter.recipientName()));
        setSubject(SingleLine.of(letter.text().subject()), UTF_8);
        setSentDate(Date.from(letter.date()));
        setHeader("Auto-Submitted", "auto-generated");
        write(letter.text());
        saveChanges();
    }

    private void write(MailText text) throws MessagingException {
        String body = text.body().replace("\n", "\r\n");
        if (text.calendar() == null) {
            setText(body, UTF_8);
        } else {
            MimeBodyPart words = new MimeBodyPart();
            words.setText(body, UTF_8);
            setContent(new MimeMultipart(words, calendar(text.calendar())));
        }
    }

    /** What it does to a calendar is said by its type as well as within it. */
    private static MimeBodyPart calendar(String file) throws MessagingException {
        String method = file.contains("METHOD:CANCEL") ? "CANCEL" : "PUBLISH";
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                file.getBytes(StandardCharsets.UTF_8), "text/calendar; charset=UTF-8; method=" + method)));
        part.setFileName("meeting.ics");
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    /** The library would make a new one at every attempt. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    /**
     * A bare ASCII address or a refusal. Other characters must not come near an SMTP command: cut to their low byte, some
     * kanji are line ends.
     */
    static InternetAddress address(String address, String name) throws AddressException {
        boolean printable = address.chars().allMatch(c -> c > ' ' && c < 0x7f);
        if (!printable) {
            throw new AddressException("Address with characters that no address has");
        }
        InternetAddress checked = new InternetAddress(address, true);
        if (checked.isGroup() || !checked.getAddress().equals(address)) {
            throw new AddressException("More than an address");
        }
        try {
            checked.setPersonal(SingleLine.of(name), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return checked;
    }
}
