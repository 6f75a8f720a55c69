package org.enishi.server;

import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with the way to the mail server. */
public final class SmtpFault {

    private enum Kind {
        NONE,
        CLOSED,
        SILENT,
        ANSWERS,
        CUTS
    }

    private final Kind kind;
    private final Pattern command;
    private final String answer;

    private SmtpFault(Kind kind, String command, String answer) {
        this.kind = kind;
        this.command = Pattern.compile(command, Pattern.CASE_INSENSITIVE);
        this.answer = answer;
    }

    static SmtpFault none() {
        return new SmtpFault(Kind.NONE, "", "");
    }

    public static SmtpFault closed() {
        return new SmtpFault(Kind.CLOSED, "", "");
    }

    /** Takes the connection and never says a word. */
    public static SmtpFault silent() {
        return new SmtpFault(Kind.SILENT, "", "");
    }

    /**
     * @param command beginning of the commands that are answered so, as a regular expression; a dot for a whole message
     */
    public static SmtpFault answering(String command, String answer) {
        return new SmtpFault(Kind.ANSWERS, command, answer);
    }

    /** The message is taken, but the line is cut before the sender hears so: all that a killed sender would know. */
    public static SmtpFault cuttingBeforeTheLastWord() {
        return new SmtpFault(Kind.CUTS, "", "");
    }

    boolean isClosed() {
        return kind == Kind.CLOSED;
    }

    boolean isSilent() {
        return kind == Kind.SILENT;
    }

    boolean cutsBeforeTheLastWord() {
        return kind == Kind.CUTS;
    }

    Optional<String> answerTo(String line) {
        return kind == Kind.ANSWERS && command.matcher(line).lookingAt() ? Optional.of(answer) : Optional.empty();
    }
}
