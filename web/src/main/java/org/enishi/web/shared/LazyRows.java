package org.enishi.web.shared;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.primefaces.PrimeFaces;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of a list, fetched page by page with their total in one call. After each turn of a page the browser is told
 * the address of what it shows now. A view keeps it in a transient field and makes it again when it is gone: rows are not
 * meant to travel between nodes, the {@link ListPlace} is.
 */
public class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<PageRequest, Page<T>> source;
    private final transient Function<T, ?> key;
    private final ListPlace place;
    private boolean open;

    /**
     * @param key by what a row is known again
     */
    public LazyRows(ListPlace place, Function<PageRequest, Page<T>> source, Function<T, ?> key) {
        this.place = place;
        this.source = source;
        this.key = key;
    }

    /** The total comes with the rows. */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return 0;
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        Page<T> page = source.apply(new PageRequest(first, size));
        tell(page);
        int lastPossible = recalculateFirst(first, size, getRowCount());
        if (lastPossible != first) {
            page = source.apply(new PageRequest(lastPossible, size));
            tell(page);
        }
        place.moveTo(lastPossible, size);
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("query", place.query());
        }
        return page.rows();
    }

    /** Where counting has stopped there is always one row more, so that the next page can be turned to. */
    private void tell(Page<T> page) {
        open = page.open();
        setRowCount(Math.toIntExact(page.total()) + (open ? 1 : 0));
    }

    /** Where counting has stopped, how many there are at least. */
    public int getFound() {
        return open ? getRowCount() - 1 : getRowCount();
    }

    /** Whether counting has stopped. */
    public boolean isOpen() {
        return open;
    }

    @Override
    public String getRowKey(T row) {
        return String.valueOf(key.apply(row));
    }

    @Override
    public T getRowData(String rowKey) {
        return getWrappedData().stream()
                .filter(row -> getRowKey(row).equals(rowKey))
                .findFirst()
                .orElse(null);
    }
}
