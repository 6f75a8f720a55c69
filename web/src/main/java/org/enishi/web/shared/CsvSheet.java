package org.enishi.web.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as a file for a spreadsheet. What a spreadsheet would take for a formula becomes a text, and the mark at the
 * beginning tells it that the letters are Unicode.
 */
public final class CsvSheet {

    private static final String MARK = "\ufeff";
    private static final String FORMULAS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final StringBuilder text = new StringBuilder(MARK);

    public CsvSheet row(List<String> cells) {
        text.append(cells.stream().map(CsvSheet::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(String value) {
        String known = value == null ? "" : value;
        String harmless = !known.isEmpty() && FORMULAS.indexOf(known.charAt(0)) >= 0 ? "'" + known : known;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
