package org.enishi.presence.model;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.NewCall;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.text.SingleLine;

/** Which calls can be written down. */
public final class CallPolicy {

    /** So long calls are kept. */
    public static final int KEPT_MONTHS = 13;

    public static final int LONGEST_NUMBER = 40;
    public static final int MOST_SECONDS = 86_400;

    private static final int LONGEST_MARK = 60;

    /** Clocks of telephone systems go wrong. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private static final Pattern DIAL = Pattern.compile("[+*#\\d]+");
    private static final Pattern COUNT = Pattern.compile("\\d{1,5}");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-M-d[ ]['T']H:mm[:ss]");

    private CallPolicy() {}

    /** As it can be kept. @param now in the time of the house */
    public static NewCall checked(NewCall typed, LocalDateTime now) {
        if (typed.at() == null) {
            throw new RuleViolated("rule.call.at");
        }
        if (typed.at().isAfter(now.plus(AHEAD))) {
            throw new RuleViolated("rule.call.future");
        }
        if (typed.at().isBefore(oldest(now))) {
            throw new RuleViolated("rule.call.old", KEPT_MONTHS);
        }
        String to = number(typed.to());
        if (to.isEmpty()) {
            throw new RuleViolated("rule.call.to");
        }
        if (typed.result() == null) {
            throw new RuleViolated("rule.call.result");
        }
        if (typed.seconds() < 0 || typed.seconds() > MOST_SECONDS) {
            throw new RuleViolated("rule.call.seconds", MOST_SECONDS);
        }
        String mark = SingleLine.of(typed.mark() == null ? "" : typed.mark());
        if (mark.length() > LONGEST_MARK) {
            throw new RuleViolated("rule.call.mark", LONGEST_MARK);
        }
        return new NewCall(typed.at(), number(typed.from()), to, typed.seconds(), typed.result(), mark);
    }

    /** What is dialled, without its decoration; the name of a line as it is. */
    public static String number(String typed) {
        String digits = PhoneNumber.beginning(typed);
        String text = DIAL.matcher(digits).matches() ? digits : typed == null ? "" : typed.strip();
        if (!text.equals(SingleLine.of(text)) || text.length() > LONGEST_NUMBER) {
            throw new RuleViolated("rule.call.number", LONGEST_NUMBER);
        }
        return text;
    }

    /** By which the same call is known again: what its telephone system calls it, or else when it was and who called whom. */
    public static String mark(NewCall checked) {
        return checked.mark().isEmpty()
                ? String.join(" ", checked.at().toString(), checked.from(), checked.to())
                : "=" + checked.mark();
    }

    /** Calls before this one are forgotten, and are not taken either. @param now in the time of the house */
    public static LocalDateTime oldest(LocalDateTime now) {
        return now.minusMonths(KEPT_MONTHS);
    }

    /** As files write it. */
    public static LocalDateTime moment(String typed) {
        try {
            return LocalDateTime.parse(typed.strip().replace('/', '-'), MOMENT);
        } catch (DateTimeParseException other) {
            throw new RuleViolated("rule.call.at");
        }
    }

    /** As files write it; nothing is nought. */
    public static int seconds(String typed) {
        String text = typed.strip();
        if (!text.isEmpty() && !COUNT.matcher(text).matches()) {
            throw new RuleViolated("rule.call.seconds", MOST_SECONDS);
        }
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** By the name of the value. */
    public static CallResult result(String typed) {
        for (CallResult result : CallResult.values()) {
            if (result.name().equals(typed)) {
                return result;
            }
        }
        throw new RuleViolated("rule.call.result");
    }
}
