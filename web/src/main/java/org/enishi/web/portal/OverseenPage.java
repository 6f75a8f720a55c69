package org.enishi.web.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.portal.StatisticsTable.Line;
import org.enishi.web.shared.ListLink;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.PlainList;

/** One of the tables of the operator, as much of it as a page holds. Which one, in what order and where, the address says. */
public final class OverseenPage {

    private static final String[] NAMES = {"from", "until", "table", "sort", "down"};
    private static final String[] TIME = {"from", "until"};
    private static final String[] TABLE = {"from", "until", "table"};

    /** @param lines how many organisations it has */
    public record Tab(String label, int lines, String href, boolean current) {}

    /** @param order as readers aloud are told */
    public record Head(String label, String href, String order) {}

    private final ListPlace place = ListPlace.here(NAMES);
    private final List<StatisticsTable> tables;
    private final StatisticsTable table;
    private final int column;
    private final boolean descending;

    OverseenPage(List<StatisticsTable> tables) {
        this.tables = tables;
        this.table = tables.stream()
                .filter(each -> each.id().equals(place.filter("table")))
                .findFirst()
                .orElse(tables.get(0));
        this.column = IntStream.range(0, table.headings().size())
                .filter(each -> String.valueOf(each).equals(place.filter("sort")))
                .findFirst()
                .orElse(0);
        this.descending = !place.filter("down").isEmpty();
    }

    public List<Tab> getTabs() {
        return tables.stream()
                .map(each -> new Tab(
                        each.title(),
                        each.lines().size(),
                        ListLink.with(place, TIME, "table", each.id()),
                        each.id().equals(table.id())))
                .toList();
    }

    public String getTitle() {
        return table.title();
    }

    public boolean isCompared() {
        return table.isCompared();
    }

    /** By this column; the other way round where the table is ordered by it. */
    public List<Head> getHeads() {
        return IntStream.range(0, table.headings().size())
                .mapToObj(each -> {
                    String link = ListLink.with(place, TABLE, "sort", String.valueOf(each));
                    boolean turned = each == column && !descending;
                    String order = descending ? "descending" : "ascending";
                    return new Head(
                            table.headings().get(each),
                            turned ? link + "&down=1" : link,
                            each == column ? order : "none");
                })
                .toList();
    }

    public PlainList<Line> getPage() {
        List<Line> sorted = sorted();
        return PlainList.read(place, request -> stretch(sorted, request));
    }

    private static Page<Line> stretch(List<Line> sorted, PageRequest request) {
        int from = Math.min(request.first(), sorted.size());
        int until = Math.min(from + request.size(), sorted.size());
        return new Page<>(sorted.subList(from, until), sorted.size());
    }

    /** By name they come in the order of its kana, as they were read. What is not told stays at the end. */
    private List<Line> sorted() {
        List<Line> lines = new ArrayList<>(table.lines());
        if (column > 0) {
            Comparator<Double> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            lines.sort(
                    Comparator.comparing(line -> line.cells().get(column - 1).number(), Comparator.nullsLast(numbers)));
        } else if (descending) {
            Collections.reverse(lines);
        }
        return lines;
    }
}
