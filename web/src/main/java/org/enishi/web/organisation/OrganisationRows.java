package org.enishi.web.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.enishi.organisation.data.OrganisationColumn;
import org.enishi.organisation.data.OrganisationLine;
import org.enishi.organisation.data.OrganisationOrder;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows of the list of organisations, sorted as the table says, which is written in the address as well. */
final class OrganisationRows extends LazyRows<OrganisationLine> {

    static final String SORT = "sort";

    private static final long serialVersionUID = 1L;
    private static final String DESCENDING = "-";

    private final ListPlace place;

    OrganisationRows(ListPlace place, Function<PageRequest, Page<OrganisationLine>> source) {
        super(place, source, line -> line.row().id());
        this.place = place;
    }

    @Override
    public List<OrganisationLine> load(
            int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        String sort = sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(active -> (active.getOrder() == SortOrder.DESCENDING ? DESCENDING : "")
                        + active.getField().toLowerCase(Locale.ROOT))
                .orElse("");
        place.filter(SORT, sort);
        return super.load(first, size, sortBy, filterBy);
    }

    /** What no column is called is the usual order. */
    static OrganisationOrder order(ListPlace place) {
        String written = place.filter(SORT);
        boolean descending = written.startsWith(DESCENDING);
        OrganisationColumn by = Chosen.of(
                OrganisationColumn.class, (descending ? written.substring(1) : written).toUpperCase(Locale.ROOT));
        return by == null ? OrganisationOrder.usual() : new OrganisationOrder(by, descending);
    }

    /** As the address says; null for the usual order. */
    static SortMeta meta(ListPlace place) {
        OrganisationOrder order = order(place);
        return order.by() == null
                ? null
                : SortMeta.builder()
                        .field(order.by().name())
                        .order(order.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                        .build();
    }
}
