package org.enishi.web.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.enishi.web.portal.StatisticsTable.Cell;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.CsvSheet;
import org.omnifaces.util.Faces;

/** Tables as one file, one after the other, with what the page says and nothing more. */
final class StatisticsFile {

    private StatisticsFile() {}

    static void send(String name, List<StatisticsTable> tables) throws IOException {
        CsvSheet sheet = new CsvSheet();
        for (StatisticsTable table : tables) {
            sheet.row(List.of(table.title())).row(table.headings());
            Stream.concat(table.lines().stream(), table.feet().stream()).forEach(line -> sheet.row(cells(line)));
            sheet.row(List.of());
        }
        try {
            Faces.sendFile(sheet.bytes(), name, true);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static List<String> cells(Line line) {
        return Stream.concat(Stream.of(line.head()), line.cells().stream().map(Cell::text))
                .toList();
    }
}
