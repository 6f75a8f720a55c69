package org.enishi.it.notice;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.enishi.it.Enishi;
import org.enishi.server.TestBed;

/** What the application is to mail, what its outbox says of it, and what arrived at the real mail server. */
public final class Outbox {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Outbox() {}

    /** A mail as the outbox knows it. */
    public record Entry(String state, int attempts, String messageId, String lastError) {}

    public static void put(String name, String address) {
        put(name, address, 1);
    }

    public static void put(String name, String address, int count) {
        var answer = Enishi.visitor()
                .post(
                        "/it/mail",
                        Map.of("name", name, "address", address, "argument", name, "count", Integer.toString(count)));
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.body());
        }
    }

    public static List<Entry> of(String address) {
        String query = "/it/mail?address=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
        return Enishi.visitor()
                .get(query)
                .body()
                .lines()
                .map(line -> line.split("\t"))
                .map(part -> new Entry(part[0], Integer.parseInt(part[1]), part[2], part[3]))
                .toList();
    }

    public static Entry only(String address) {
        List<Entry> entries = of(address);
        if (entries.size() != 1) {
            throw new AssertionError(entries.size() + " mails to " + address);
        }
        return entries.get(0);
    }

    public static Entry awaitState(String address, String state) {
        return Awaitility.await(address + " to be " + state)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> only(address), entry -> entry.state().equals(state));
    }

    public static Entry awaitAttempts(String address, int attempts) {
        return Awaitility.await(address + " to be tried " + attempts + " times")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> only(address), entry -> entry.attempts() >= attempts);
    }

    public static List<MimeMessage> arrived(String address) {
        return Stream.of(TestBed.current().mail().getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    public static List<String> arrivedIds(String address) {
        return arrived(address).stream().map(Outbox::idOf).toList();
    }

    private static String idOf(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            Address[] recipients = message.getAllRecipients();
            return Arrays.stream(recipients)
                    .anyMatch(recipient ->
                            ((InternetAddress) recipient).getAddress().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
