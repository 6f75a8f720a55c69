package org.enishi.organisation.model;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.enishi.shared.fault.RuleViolated;

/**
 * A mail address of the plain kind that people have: ASCII, one {@code @}, no quotes, comments or routes. Everything else
 * that the standards allow is refused, because programs disagree on what it means, and a rule about domains must not.
 *
 * @param text as it was typed
 * @param domain in lower case, as it stands in the DNS
 */
public record MailAddress(String text, String domain) {

    private static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9_+&'=~^-]+(?:\\.[A-Za-z0-9_+&'=~^-]+)*)@([A-Za-z0-9.-]+)");

    private static final int LONGEST_LOCAL = 64;

    private static final Pattern DOMAIN =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");

    public static MailAddress typed(String text) {
        return read(text).orElseThrow(() -> new RuleViolated("rule.address.invalid"));
    }

    public static Optional<MailAddress> read(String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches() || text.length() > LONGEST || form.group(1).length() > LONGEST_LOCAL) {
            return Optional.empty();
        }
        return normalisedDomain(form.group(2)).map(domain -> new MailAddress(text, domain));
    }

    /** Also of a domain that is written in other letters than ASCII. Empty for what is no domain. */
    public static Optional<String> normalisedDomain(String written) {
        try {
            String ascii = IDN.toASCII(written, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            boolean sameBack =
                    IDN.toASCII(IDN.toUnicode(ascii), IDN.USE_STD3_ASCII_RULES).equals(ascii);
            return sameBack && ascii.length() < LONGEST && DOMAIN.matcher(ascii).matches()
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
