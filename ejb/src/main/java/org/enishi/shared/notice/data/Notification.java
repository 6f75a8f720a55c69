package org.enishi.shared.notice.data;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.shared.text.SingleLine;

/**
 * What is to be told, before it is put into anybody's language.
 *
 * @param event row of the notification matrix, such as {@code U-6}; names the texts
 * @param objectId what it is about. The same event about the same object is mailed to a person once in ten minutes
 * @param link path inside the application
 * @param arguments what the texts name, already as people read it
 * @param dueAt not to be seen or sent before; null for at once
 * @param secret the mail carries a password or a token: nobody but its recipient reads it, and it is never taken for a
 *     repetition of an earlier one
 * @param calendar a calendar file that goes with a mail, or null
 * @param text what somebody wrote, with its lines; stands in the mail only, below what the event says
 */
public record Notification(
        String event,
        UUID objectId,
        String link,
        List<String> arguments,
        Instant dueAt,
        boolean secret,
        String calendar,
        String text) {

    private static final int LONGEST_ARGUMENT = 300;

    public Notification {
        if (!link.startsWith("/")
                || link.startsWith("//")
                || !link.equals(SingleLine.of(link))
                || link.contains("\\")) {
            throw new IllegalArgumentException("not a path of this application: " + SingleLine.of(link));
        }
        arguments = arguments.stream()
                .map(argument -> SingleLine.of(argument, LONGEST_ARGUMENT))
                .toList();
    }

    public static Notification of(String event, Object... arguments) {
        List<String> texts = Stream.of(arguments).map(String::valueOf).toList();
        return new Notification(event, null, "/", texts, null, false, null, null);
    }

    public Notification about(UUID object) {
        return new Notification(event, object, link, arguments, dueAt, secret, calendar, text);
    }

    public Notification linkingTo(String path) {
        return new Notification(event, objectId, path, arguments, dueAt, secret, calendar, text);
    }

    /** For what must not show by its time who caused it. */
    public Notification notBefore(Instant time) {
        return new Notification(event, objectId, link, arguments, time, secret, calendar, text);
    }

    public Notification keptSecret() {
        return new Notification(event, objectId, link, arguments, dueAt, true, calendar, text);
    }

    /** A calendar file goes with the mail. */
    public Notification enclosing(String calendarFile) {
        return new Notification(event, objectId, link, arguments, dueAt, secret, calendarFile, text);
    }

    /** Whoever reads the mail reads it, too. */
    public Notification saying(String writtenText) {
        return new Notification(event, objectId, link, arguments, dueAt, secret, calendar, writtenText);
    }

    public Instant visibleFrom(Instant now) {
        return dueAt == null || dueAt.isBefore(now) ? now : dueAt;
    }
}
