package org.enishi.web.shared;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a CSV file that a spreadsheet opens. Everything is quoted, and what a spreadsheet would take for a formula, also in
 * full width, is made plain text by an apostrophe.
 */
public final class CsvLine {

    private static final String BEGINS_FORMULA = "=+-@\t\r\n\u0000\uff1d\uff0b\uff0d\uff20\u2212";

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        String text = value == null ? "" : value;
        boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return "\"" + (formula ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }
}
