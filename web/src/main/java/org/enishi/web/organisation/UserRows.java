package org.enishi.web.organisation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberLine;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.web.shared.LazyRows;
import org.enishi.web.shared.ListPlace;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The rows of the user list, sorted as the table says. */
final class UserRows extends LazyRows<MemberLine> {

    private static final long serialVersionUID = 1L;

    private final ListPlace place;

    UserRows(ListPlace place, Function<PageRequest, Page<MemberLine>> source) {
        super(place, source, line -> line.row().accountId());
        this.place = place;
    }

    @Override
    public List<MemberLine> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        place.filter(UsersQuery.SORT, "");
        sortBy.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .ifPresent(sort -> UsersQuery.sort(
                        place, MemberColumn.valueOf(sort.getField()), sort.getOrder() == SortOrder.DESCENDING));
        return super.load(first, size, sortBy, filterBy);
    }
}
