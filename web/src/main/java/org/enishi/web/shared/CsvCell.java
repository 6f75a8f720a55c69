package org.enishi.web.shared;

import java.util.regex.Pattern;

/** A value on its way into a file that a spreadsheet opens. */
public final class CsvCell {

    /** What a spreadsheet takes for the beginning of a formula, also in full width, also behind white space. */
    private static final Pattern FORMULA =
            Pattern.compile("(?s)[\\s\\x00\u3000]*[=+\\-@＝＋－＠\u2212].*|[\\t\\r\\n\\x00].*");

    private CsvCell() {}

    public static boolean wouldCalculate(String value) {
        return FORMULA.matcher(value).matches();
    }

    public static String of(Object value) {
        String text = value == null ? "" : value.toString();
        return wouldCalculate(text) ? "'" + text : text;
    }
}
