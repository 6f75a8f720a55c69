package org.enishi.presence.model;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.enishi.shared.fault.RuleViolated;

/** Numbers as people type them: in either width, with hyphens, brackets and spaces. Kept is what a telephone dials. */
public final class PhoneNumber {

    private static final Pattern DECORATION = Pattern.compile("[\\s()\\-\u2010-\u2015\u2212\u30fc.]");
    private static final Pattern EXTENSION = Pattern.compile("\\d{2,6}");
    private static final Pattern OUTSIDE = Pattern.compile("0\\d{8,10}|\\+[1-9]\\d{6,14}");
    private static final String JAPAN = "+81";

    private PhoneNumber() {}

    /** 内線番号; empty where nothing was typed. */
    public static String extension(String typed) {
        return checked(typed, EXTENSION, "rule.extension.number");
    }

    /** A number of the public network; empty where nothing was typed. From Japan and from abroad it is the same one. */
    public static String outside(String typed) {
        return domestic(checked(typed, OUTSIDE, "rule.extension.dialIn"));
    }

    /** Of somebody outside; the same numbers, but another sentence where it is none. */
    public static String contact(String typed) {
        return domestic(checked(typed, OUTSIDE, "rule.contact.number"));
    }

    /** What a number begins with, however far it is typed. */
    public static String beginning(String typed) {
        return domestic(digits(typed));
    }

    private static String domestic(String number) {
        return number.startsWith(JAPAN) ? "0" + number.substring(JAPAN.length()) : number;
    }

    private static String digits(String typed) {
        return DECORATION
                .matcher(Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static String checked(String typed, Pattern form, String refusal) {
        String number = digits(typed);
        if (!number.isEmpty() && !form.matcher(number).matches()) {
            throw new RuleViolated(refusal);
        }
        return number;
    }
}
