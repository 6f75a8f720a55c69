package org.enishi.web.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.CsvSheet;
import org.enishi.web.shared.Texts;
import org.omnifaces.util.Faces;

/** Tables as one file, one after the other, with what the page says and nothing more. */
final class StatisticsFile {

    private StatisticsFile() {}

    /** @param counted whether there is all that there should be; else the file says that it is not */
    static void send(String name, List<StatisticsTable> tables, boolean counted) throws IOException {
        CsvSheet sheet = new CsvSheet();
        for (StatisticsTable table : tables) {
            sheet.row(List.of(table.title())).row(headings(table));
            Stream.concat(table.lines().stream(), table.feet().stream()).forEach(line -> sheet.row(cells(line)));
            sheet.row(List.of());
        }
        if (!counted) {
            sheet.row(List.of(Texts.of("portal.statistics.uncounted")))
                    .row(List.of(Texts.of("portal.statistics.uncountedText")));
        }
        try {
            Faces.sendFile(sheet.bytes(), name, true);
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    private static List<String> headings(StatisticsTable table) {
        List<String> headings = table.headings();
        return IntStream.range(0, headings.size())
                .boxed()
                .flatMap(column -> column > 0 && table.isCompared(column)
                        ? Stream.of(
                                headings.get(column), Texts.of("portal.statistics.columnBefore", headings.get(column)))
                        : Stream.of(headings.get(column)))
                .toList();
    }

    private static List<String> cells(Line line) {
        return Stream.concat(
                        Stream.of(line.head()),
                        line.cells().stream().flatMap(cell -> Stream.of(cell.text(), cell.before())))
                .filter(Objects::nonNull)
                .toList();
    }
}
