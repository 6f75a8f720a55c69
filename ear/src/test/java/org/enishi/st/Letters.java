package org.enishi.st;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.enishi.it.notice.Outbox;

/** The mail that people get, as they open it in their mailbox. */
final class Letters {

    private static final Pattern LINK = Pattern.compile("https://[^/\\s]+(/[^\\s]+)");

    private Letters() {}

    /** The last one to an address whose subject has these words, once it is there. */
    static String to(String address, String subject) {
        Awaitility.await(subject + " to " + address)
                .atMost(Duration.ofSeconds(60))
                .until(() -> Outbox.arrived(address).stream().anyMatch(mail -> isAbout(mail, subject)));
        return Outbox.arrived(address).stream()
                .filter(mail -> isAbout(mail, subject))
                .reduce((earlier, later) -> later)
                .map(Letters::text)
                .orElseThrow();
    }

    /** The path of the first link. */
    static String linkIn(String letter) {
        return found(LINK.matcher(letter), letter);
    }

    static String after(String letter, String words) {
        return found(Pattern.compile(Pattern.quote(words) + "(\\S+)").matcher(letter), letter);
    }

    private static String found(Matcher matcher, String letter) {
        if (!matcher.find()) {
            throw new AssertionError(letter);
        }
        return matcher.group(1);
    }

    private static boolean isAbout(MimeMessage mail, String words) {
        try {
            return mail.getSubject().contains(words);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return (String) mail.getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
