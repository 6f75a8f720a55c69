package org.enishi.bench.floor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.enishi.bench.load.Page;
import org.enishi.it.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Shows a page of the application to the floors, and tells where the same is to be had from them. */
public final class Floors {

    private static final String TEXT = "text/plain;charset=UTF-8";

    private final Visitor visitor;

    public Floors(Visitor visitor) {
        this.visitor = visitor;
    }

    public static String bytesKey(String key) {
        return key + " (bytes)";
    }

    public static String tableKey(String key) {
        return key + " (bare table)";
    }

    /** The same bytes without anything. */
    public Page bytes(String key, String html) {
        send("/floor/bytes?key=" + encoded(key), html);
        return new Page(bytesKey(key), "", "/floor/bytes?key=" + encoded(key));
    }

    /** The same table without anything else; nothing for a page without a table. */
    public Optional<Page> table(String key, String html) {
        Document document = Jsoup.parse(html);
        return document.select("table").stream()
                .filter(table -> table.select("tbody tr").size() > 1)
                .max((one, other) -> Integer.compare(
                        one.select("td").size(), other.select("td").size()))
                .map(table -> bare(key, table));
    }

    private Page bare(String key, Element table) {
        List<List<String>> rows = table.select("tbody tr").stream()
                .map(row -> texts(row, "td, th"))
                .toList();
        int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
        List<String> headings = texts(table, "thead tr:first-of-type th");
        StringBuilder lines = new StringBuilder(line(headings, columns));
        rows.forEach(row -> lines.append(line(row, columns)));
        send("/floor/rows?key=" + encoded(key), lines.toString());
        return new Page(tableKey(key), "", "/floor/table-" + columns + ".xhtml?key=" + encoded(key));
    }

    private static List<String> texts(Element of, String selector) {
        return of.select(selector).stream()
                .map(cell -> cell.text().replace('\t', ' '))
                .toList();
    }

    private static String line(List<String> cells, int columns) {
        List<String> all = IntStream.range(0, columns)
                .mapToObj(column -> column < cells.size() ? cells.get(column) : "")
                .collect(Collectors.toList());
        return String.join("\t", all) + "\n";
    }

    private void send(String path, String text) {
        int status =
                visitor.post(path, TEXT, text.getBytes(StandardCharsets.UTF_8)).statusCode();
        if (status != 204) {
            throw new IllegalStateException(path + " was answered with " + status);
        }
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }
}
