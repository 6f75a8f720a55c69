package org.enishi.web.shared;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a CSV file that a spreadsheet opens. Everything is quoted, and nothing is a formula. */
public final class CsvLine {

    private CsvLine() {}

    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String value) {
        return '"' + CsvCell.of(value).replace("\"", "\"\"") + '"';
    }
}
