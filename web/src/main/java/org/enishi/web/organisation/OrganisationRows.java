package org.enishi.web.organisation;

import org.enishi.organisation.data.OrganisationColumn;
import org.enishi.organisation.data.OrganisationOrder;
import org.enishi.web.shared.ListPlace;
import org.enishi.web.shared.SortedRows;
import org.primefaces.model.SortMeta;

/** In which order the list of organisations is. */
final class OrganisationRows {

    private OrganisationRows() {}

    /** What no column is called is the usual order. */
    static OrganisationOrder order(ListPlace place) {
        OrganisationColumn by = SortedRows.by(place, OrganisationColumn.class);
        return by == null ? OrganisationOrder.usual() : new OrganisationOrder(by, SortedRows.isDescending(place));
    }

    /** As the address says; null for the usual order. */
    static SortMeta meta(ListPlace place) {
        OrganisationOrder order = order(place);
        return SortedRows.meta(order.by(), order.descending());
    }
}
