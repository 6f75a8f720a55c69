package org.enishi.it;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.enishi.it.notice.Outbox;

/** What somebody finds in his mailbox, at the end of the real way there. */
public final class MailBox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("https://[^/\\s]+(/[a-z-]+[?]token=[A-Za-z0-9_-]+)");
    private static final Pattern PASSWORD = Pattern.compile("(?m)^.*パスワード[：:]\\s*([A-Za-z2-9]{14,})\\s*$");

    private final String address;

    private MailBox(String address) {
        this.address = address;
    }

    public static MailBox of(String address) {
        return new MailBox(address);
    }

    /** The path of the link in the newest of so many mails. */
    public String linkInMail(int number) {
        return find(LINK, number);
    }

    public String passwordInMail(int number) {
        return find(PASSWORD, number);
    }

    public String text(int number) {
        List<MimeMessage> mails = Awaitility.await("mail " + number + " to " + address)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> Outbox.arrived(address), arrived -> arrived.size() >= number);
        try {
            return mails.get(number - 1).getContent().toString().replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The calendar files of all mails, when there are so many of them. */
    public List<String> appointments(int number) {
        return Awaitility.await("appointment " + number + " to " + address)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> Outbox.arrived(address).stream()
                                .flatMap(mail -> appointments(mail).stream())
                                .toList(),
                        files -> files.size() >= number);
    }

    private static List<String> appointments(MimeMessage mail) {
        List<String> files = new ArrayList<>();
        try {
            if (mail.getContent() instanceof MimeMultipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    if (parts.getBodyPart(i).isMimeType("text/calendar")) {
                        byte[] file = parts.getBodyPart(i).getInputStream().readAllBytes();
                        files.add(new String(file, StandardCharsets.UTF_8));
                    }
                }
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
        return files;
    }

    private String find(Pattern wanted, int number) {
        String text = text(number);
        Matcher found = wanted.matcher(text);
        if (!found.find()) {
            throw new AssertionError("not in the mail to " + address + ":\n" + text);
        }
        return found.group(1);
    }
}
