package org.enishi.web.presence;

import java.io.IOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.enishi.presence.data.FileLine;
import org.enishi.presence.data.FileRow;
import org.enishi.web.shared.CsvSheet;
import org.enishi.web.shared.SheetFile;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** Things of the call manager as a file for a spreadsheet: what is taken away can be brought back as it is. */
final class LineSheet<F extends Enum<F>> {

    private final List<F> columns;

    LineSheet(List<F> columns) {
        this.columns = columns;
    }

    /** @param missing what is said where a column is not there */
    List<FileLine<F>> read(byte[] content, String missing) {
        return SheetFile.read(content, keys(), missing).stream()
                .map(line -> FileLine.of(line.number(), columns, line.cells()))
                .toList();
    }

    /** The headings are what the fields are called. */
    private List<String> keys() {
        return columns.stream()
                .map(field -> field.getDeclaringClass().getSimpleName() + "." + field.name())
                .toList();
    }

    <T> void send(List<T> rows, BiFunction<T, F, String> cell, String file) throws IOException {
        CsvSheet sheet = new CsvSheet().row(SheetFile.headings(keys()));
        rows.forEach(row ->
                sheet.row(columns.stream().map(field -> cell.apply(row, field)).toList()));
        Faces.sendFile(sheet.bytes(), Texts.of(file), true);
    }

    void sendReport(List<FileRow<F>> rows, String file) throws IOException {
        CsvSheet sheet = new CsvSheet()
                .row(Stream.concat(
                                Stream.of("line", "outcome", "reason")
                                        .map(name -> Texts.of("organisation.userImport." + name)),
                                SheetFile.headings(keys()).stream())
                        .toList());
        rows.forEach(row -> sheet.row(Stream.concat(
                        Stream.of(String.valueOf(row.line().number()), Texts.label(row.outcome()), reasonOf(row)),
                        columns.stream().map(row.line()::cell))
                .toList()));
        Faces.sendFile(sheet.bytes(), Texts.of(file), true);
    }

    static String reasonOf(FileRow<?> row) {
        return row.reason() == null
                ? ""
                : Texts.of(row.reason().key(), row.reason().arguments().toArray());
    }

    List<F> columns() {
        return columns;
    }
}
