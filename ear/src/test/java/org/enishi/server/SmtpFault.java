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
        WAITS,
        CUTS_BEFORE,
        CUTS_AFTER
    }

    private static final Runnable NOTHING = () -> {};

    private final Kind kind;
    private final Pattern command;
    private final String answer;
    private final Runnable meanwhile;
    private final String recipient;

    private SmtpFault(Kind kind, String command, String answer, Runnable meanwhile) {
        this(kind, Pattern.compile(command, Pattern.CASE_INSENSITIVE), answer, meanwhile, "");
    }

    private SmtpFault(Kind kind, Pattern command, String answer, Runnable meanwhile, String recipient) {
        this.kind = kind;
        this.command = command;
        this.answer = answer;
        this.meanwhile = meanwhile;
        this.recipient = recipient;
    }

    static SmtpFault none() {
        return new SmtpFault(Kind.NONE, "", "", NOTHING);
    }

    public static SmtpFault closed() {
        return new SmtpFault(Kind.CLOSED, "", "", NOTHING);
    }

    /** Takes the connection and never says a word. */
    public static SmtpFault silent() {
        return new SmtpFault(Kind.SILENT, "", "", NOTHING);
    }

    /**
     * @param command beginning of the commands that are answered so, as a regular expression; a dot for a whole message
     */
    public static SmtpFault answering(String command, String answer) {
        return new SmtpFault(Kind.ANSWERS, command, answer, NOTHING);
    }

    /** The command is passed on when something else is over. */
    public static SmtpFault waitingBefore(String command, Runnable something) {
        return new SmtpFault(Kind.WAITS, command, "", something);
    }

    /** The line is cut instead of passing the command on. */
    public static SmtpFault cuttingBefore(String command, Runnable meanwhile) {
        return new SmtpFault(Kind.CUTS_BEFORE, command, "", meanwhile);
    }

    /** The command has its effect, but the line is cut before the sender hears so. */
    public static SmtpFault cuttingAfter(String command, Runnable meanwhile) {
        return new SmtpFault(Kind.CUTS_AFTER, command, "", meanwhile);
    }

    /** Only for a mail that goes to this address; others pass. */
    public SmtpFault forMailTo(String address) {
        return new SmtpFault(kind, command, answer, meanwhile, address);
    }

    boolean concernsMailTo(String address) {
        return address.contains(recipient);
    }

    boolean isClosed() {
        return kind == Kind.CLOSED;
    }

    boolean isSilent() {
        return kind == Kind.SILENT;
    }

    boolean waitsBefore(String line) {
        return kind == Kind.WAITS && concerns(line);
    }

    boolean cutsBefore(String line) {
        return kind == Kind.CUTS_BEFORE && concerns(line);
    }

    boolean cutsAfter(String line) {
        return kind == Kind.CUTS_AFTER && concerns(line);
    }

    Optional<String> answerTo(String line) {
        return kind == Kind.ANSWERS && concerns(line) ? Optional.of(answer) : Optional.empty();
    }

    void happen() {
        meanwhile.run();
    }

    private boolean concerns(String line) {
        return command.matcher(line).lookingAt();
    }
}
