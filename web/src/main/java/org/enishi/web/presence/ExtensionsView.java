package org.enishi.web.presence;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.presence.ExtensionFile;
import org.enishi.presence.ExtensionService;
import org.enishi.presence.data.ExtensionFacts;
import org.enishi.presence.data.ExtensionField;
import org.enishi.presence.data.ExtensionFilter;
import org.enishi.presence.data.ExtensionOrder;
import org.enishi.presence.data.ExtensionRow;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.Attempt;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.SortedRows;
import org.omnifaces.cdi.ViewScoped;
import org.primefaces.model.SortMeta;

/** 内線 (登録・検索): the conditions of the manual, and a list in which the numbers are written where they stand. */
@Named
@ViewScoped
public class ExtensionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> FIELDS =
            List.of("group", "user", "family", "familyKana", "given", "givenKana", "number");

    /** The numbers of one line as they stand in their fields, and the version that was read. */
    public static class Cell implements Serializable {

        private static final long serialVersionUID = 1L;

        private String number;
        private String dialIn;
        private long version;

        Cell(ExtensionFacts line) {
            number = line.number();
            dialIn = line.dialIn();
            version = line.version();
        }

        public String getNumber() {
            return number;
        }

        public void setNumber(String number) {
            this.number = number;
        }

        public String getDialIn() {
            return dialIn;
        }

        public void setDialIn(String dialIn) {
            this.dialIn = dialIn;
        }
    }

    @Inject
    private ExtensionService extensions;

    @Inject
    private ExtensionFile files;

    private ListPlace place;
    private PageRequest shown;
    private ExtensionOrder sorted;
    private final Map<UUID, Cell> cells = new HashMap<>();
    private transient SortedRows<ExtensionRow> rows;

    @PostConstruct
    void open() {
        place = ListPlace.here(
                Stream.concat(FIELDS.stream(), Stream.of(SortedRows.SORT)).toArray(String[]::new));
    }

    public SortedRows<ExtensionRow> getRows() {
        if (rows == null) {
            rows = new SortedRows<>(place, this::load, ExtensionRow::id);
        }
        return rows;
    }

    /** What somebody types stays with the version that he saw, until he turns the page. */
    private Page<ExtensionRow> load(PageRequest page) {
        Page<ExtensionRow> found = extensions.search(
                new ExtensionFilter(
                        place.filter("group"),
                        place.filter("user"),
                        place.filter("family"),
                        place.filter("familyKana"),
                        place.filter("given"),
                        place.filter("givenKana"),
                        place.filter("number")),
                order(),
                page);
        if (!page.equals(shown) || !order().equals(sorted)) {
            cells.clear();
            shown = page;
            sorted = order();
        }
        found.rows().forEach(row -> cells.computeIfAbsent(row.id(), id -> new Cell(row.line())));
        return found;
    }

    private ExtensionOrder order() {
        return new ExtensionOrder(SortedRows.by(place, ExtensionField.class), SortedRows.isDescending(place));
    }

    /** As the address says; null for the usual order. */
    public SortMeta getSort() {
        return SortedRows.meta(order().by(), order().descending());
    }

    /** As soon as a field is left. What is refused stays in it. */
    public void renumber(ExtensionRow row) {
        Cell cell = cells.get(row.id());
        boolean done =
                Attempt.at(() -> cell.version = extensions.renumber(row.id(), cell.version, cell.number, cell.dialIn));
        if (done) {
            Attempt.confirm("presence.extensions.saved", row.line().name());
        }
    }

    public void export() throws IOException {
        ExtensionSheet.send(files.take());
    }

    public Map<UUID, Cell> getCells() {
        return cells;
    }

    public List<String> getFields() {
        return FIELDS;
    }

    public ListPlace getPlace() {
        return place;
    }
}
