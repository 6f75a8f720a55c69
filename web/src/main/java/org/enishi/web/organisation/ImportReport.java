package org.enishi.web.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.data.NewMember;
import org.enishi.web.shared.CsvCell;
import org.enishi.web.shared.Texts;

/** Files for a spreadsheet: the empty one to fill in, and what became of the lines of one that was. */
final class ImportReport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setQuoteMode(QuoteMode.ALL)
            .setRecordSeparator("\r\n")
            .get();

    private ImportReport() {}

    static byte[] template() {
        return write(List.of(), Stream.of());
    }

    static byte[] of(List<ImportRow> rows) {
        List<String> more = List.of(
                Texts.of("organisation.userImport.line"),
                Texts.of("organisation.userImport.outcome"),
                Texts.of("organisation.userImport.reason"));
        return write(more, rows.stream().map(ImportReport::cells));
    }

    private static List<String> cells(ImportRow row) {
        NewMember member = row.member();
        return Stream.of(
                        member.name(),
                        member.kana(),
                        member.mailAddress(),
                        Texts.label(member.role()),
                        row.number(),
                        Texts.label(row.outcome()),
                        reasonOf(row))
                .map(CsvCell::of)
                .toList();
    }

    static String reasonOf(ImportRow row) {
        return row.reason() == null
                ? ""
                : Texts.of(row.reason().key(), row.reason().arguments().toArray());
    }

    /** With the mark by which a spreadsheet knows UTF-8. */
    private static byte[] write(List<String> more, Stream<List<String>> lines) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(Stream.concat(MemberFile.headings().stream(), more.stream()));
            for (List<String> line : lines.toList()) {
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
