package org.enishi.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
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
 * the address of what it shows now.
 */
public class LazyRows<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Where the rows come from. */
    @FunctionalInterface
    public interface Source<T> extends Function<PageRequest, Page<T>>, Serializable {}

    /** By what a row is known again. */
    @FunctionalInterface
    public interface Key<T> extends Function<T, Object>, Serializable {}

    private final Source<T> source;
    private final Key<T> key;
    private final ListPlace place;

    public LazyRows(ListPlace place, Source<T> source, Key<T> key) {
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
        setRowCount(Math.toIntExact(page.total()));
        int lastPossible = recalculateFirst(first, size, getRowCount());
        if (lastPossible != first) {
            page = source.apply(new PageRequest(lastPossible, size));
        }
        place.moveTo(lastPossible, size);
        if (FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest()) {
            PrimeFaces.current().ajax().addCallbackParam("address", place.address());
        }
        return page.rows();
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
