package org.enishi.web.shared;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows of a list, sorted as the table says, which is written in the address as well. */
public class SortedRows<T> extends LazyRows<T> {

    /** The filter of the place that says by which column, after a hyphen for the other way round. */
    public static final String SORT = "sort";

    private static final long serialVersionUID = 1L;
    private static final String DESCENDING = "-";

    private final ListPlace place;

    public SortedRows(ListPlace place, Function<PageRequest, Page<T>> source, Function<T, ?> key) {
        super(place, source, key);
        this.place = place;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        String sort = sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(active -> (active.getOrder() == SortOrder.DESCENDING ? DESCENDING : "")
                        + active.getField().toLowerCase(Locale.ROOT))
                .orElse("");
        place.filter(SORT, sort);
        return super.load(first, size, sortBy, filterBy);
    }

    /** Of those columns; null for the usual order, and for what no column is called. */
    public static <E extends Enum<E>> E by(ListPlace place, Class<E> columns) {
        String written = place.filter(SORT);
        String column = isDescending(place) ? written.substring(1) : written;
        return Stream.of(columns.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(column))
                .findFirst()
                .orElse(null);
    }

    public static boolean isDescending(ListPlace place) {
        return place.filter(SORT).startsWith(DESCENDING);
    }

    /** As the table wants it. */
    public static SortMeta meta(Enum<?> by, boolean descending) {
        return by == null
                ? null
                : SortMeta.builder()
                        .field(by.name())
                        .order(descending ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build();
    }
}
