package org.enishi.organisation.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The number that the tax authority gives to a legal person: twelve digits and, before them, one that is computed from
 * them. It says that nothing was mistyped, not that there is such a person.
 */
public final class CorporateNumber {

    private static final Pattern FORM = Pattern.compile("\\d{13}");
    private static final int NINE = 9;

    private CorporateNumber() {}

    /** Without what people write between the digits, in ordinary digits. */
    public static String normalised(String typed) {
        String text = Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFKC);
        return text.replaceAll("[\\s\\u2010-\\u2015\\u2212\\u30fc-]", "");
    }

    public static boolean isValid(String number) {
        return FORM.matcher(number).matches() && number.charAt(0) - '0' == checkDigit(number.substring(1));
    }

    /** The digits weigh 1 and 2 in turn, the last one 1. */
    private static int checkDigit(String rest) {
        int sum = 0;
        for (int place = 1; place <= rest.length(); place++) {
            int digit = rest.charAt(rest.length() - place) - '0';
            sum += digit * (place % 2 == 1 ? 1 : 2);
        }
        return NINE - sum % NINE;
    }
}
