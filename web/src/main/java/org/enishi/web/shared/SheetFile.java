package org.enishi.web.shared;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.enishi.shared.fault.RuleViolated;

/**
 * A table as a spreadsheet writes it: in UTF-8 with or without a mark at its beginning, or in the Windows-31J of older ones.
 * Its first line names the columns, in whatever order and in either language. What stands in the others is not judged here.
 */
public final class SheetFile {

    public static final int LARGEST = 2 * 1024 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private final List<String> columns;
    private final String missing;

    /** @param number of the line, as an editor counts @param cells in the order of the columns that were asked for */
    public record Line(int number, List<String> cells) {}

    private SheetFile(List<String> columns, String missing) {
        this.columns = columns;
        this.missing = missing;
    }

    /**
     * @param columns keys of the headings
     * @param missing what is said where one of them is not there
     */
    public static List<Line> read(byte[] content, List<String> columns, String missing) {
        return new SheetFile(columns, missing).picked(lines(content));
    }

    /** Every line that is not empty, with all its cells, whatever the first one is. */
    public static List<Line> lines(byte[] content) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text(content)))
                .setFormat(
                        CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())
                .get()) {
            return lines(parser);
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new RuleViolated("organisation.userImport.unreadable");
        }
    }

    /** Of a new file, in the language of its reader. */
    public static List<String> headings(List<String> columns) {
        return columns.stream().map(column -> Texts.of(column)).toList();
    }

    /** What is written in a file, whatever it is. */
    public static String text(byte[] content) {
        if (content.length > LARGEST) {
            throw new RuleViolated("organisation.userImport.tooLarge", LARGEST / 1024 / 1024);
        }
        return strictly(content, StandardCharsets.UTF_8)
                .or(() -> strictly(content, WINDOWS))
                .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .filter(text -> text.indexOf('\0') < 0)
                .orElseThrow(() -> new RuleViolated("organisation.userImport.encoding"));
    }

    private static Optional<String> strictly(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static List<Line> lines(CSVParser parser) {
        List<Line> lines = new ArrayList<>();
        long before = 0;
        for (CSVRecord line : parser) {
            int number = Math.toIntExact(before + 1);
            before = Math.max(parser.getCurrentLineNumber(), before + 1);
            if (!isEmpty(line)) {
                lines.add(new Line(number, line.toList()));
            }
        }
        return lines;
    }

    /** Below the headings, only what was asked for. */
    private List<Line> picked(List<Line> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<Integer> places = places(lines.get(0).cells());
        return lines.stream()
                .skip(1)
                .map(line -> new Line(line.number(), cells(line.cells(), places)))
                .toList();
    }

    private static boolean isEmpty(CSVRecord line) {
        return line.stream().allMatch(String::isBlank);
    }

    private List<Integer> places(List<String> head) {
        Map<String, Integer> written = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            written.putIfAbsent(folded(head.get(i)), i);
        }
        return columns.stream()
                .map(column -> place(column, written).orElseThrow(() -> new RuleViolated(missing)))
                .toList();
    }

    private static Optional<Integer> place(String column, Map<String, Integer> written) {
        return Texts.inEveryLanguage(column).stream()
                .map(SheetFile::folded)
                .filter(written::containsKey)
                .findFirst()
                .map(written::get);
    }

    private static List<String> cells(List<String> line, List<Integer> places) {
        return places.stream()
                .map(index ->
                        index < line.size() ? withoutGuard(line.get(index)).strip() : "")
                .toList();
    }

    /** Our own files put an apostrophe before what a spreadsheet would calculate; so it comes back as it was. */
    private static String withoutGuard(String value) {
        return value.startsWith("'") && CsvCell.wouldCalculate(value.substring(1)) ? value.substring(1) : value;
    }

    /** As a heading or a word of a list is compared. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }
}
