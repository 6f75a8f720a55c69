package org.enishi.shared.notice;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.enishi.shared.notice.data.SendFailure;

/**
 * Finds the mail server's own answer in what the mail library throws. The library's classes that hold it as a number are
 * not part of the platform; but the text of an answer begins with that number by the protocol.
 */
final class SmtpReply {

    private static final Pattern REPLY = Pattern.compile("\\s*([45])\\d\\d[ -].*", Pattern.DOTALL);

    private SmtpReply() {}

    /** Why a letter was not taken: for good when the server answered with a number from 500 on. */
    static SendFailure toLetter(Exception thrown) {
        Optional<Matcher> reply = chain(thrown)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .map(REPLY::matcher)
                .filter(Matcher::matches)
                .findFirst();
        return reply.map(answer -> new SendFailure("5".equals(answer.group(1)), answer.group()))
                .orElseGet(() -> toConnection(thrown));
    }

    /** Why no letter can be handed over now: never the fault of the letter. */
    static SendFailure toConnection(Exception thrown) {
        Throwable last = chain(thrown).reduce((outer, inner) -> inner).orElse(thrown);
        String cause = last == thrown ? "" : " (" + last.getClass().getSimpleName() + ": " + last.getMessage() + ")";
        return new SendFailure(false, thrown.getClass().getSimpleName() + ": " + thrown.getMessage() + cause);
    }

    private static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }
}
