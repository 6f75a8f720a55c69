package org.enishi.web.shared;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table as a file for a spreadsheet. The mark at the beginning tells it that the letters are Unicode.
 */
public final class CsvSheet {

    private static final String MARK = "\ufeff";

    private final StringBuilder text = new StringBuilder(MARK);

    public CsvSheet row(List<String> cells) {
        text.append(CsvLine.of(cells));
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
