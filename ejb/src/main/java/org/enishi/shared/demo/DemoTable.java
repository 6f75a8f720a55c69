package org.enishi.shared.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of {@code /demo}: UTF-8, tabs between the cells, the first line names the columns. */
public final class DemoTable {

    private DemoTable() {}

    public static List<DemoRow> read(String name) {
        List<String[]> lines =
                content(name).lines().map(line -> line.split("\t", -1)).toList();
        String[] head = lines.get(0);
        return lines.subList(1, lines.size()).stream()
                .map(cells -> row(name, head, cells))
                .toList();
    }

    private static DemoRow row(String name, String[] head, String[] cells) {
        if (cells.length != head.length) {
            throw new IllegalStateException(name + " has a line of " + cells.length + " cells: " + cells[0]);
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < head.length; i++) {
            byColumn.put(head[i], cells[i]);
        }
        return new DemoRow(byColumn);
    }

    private static String content(String name) {
        try (InputStream table = DemoTable.class.getResourceAsStream("/demo/" + name)) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
