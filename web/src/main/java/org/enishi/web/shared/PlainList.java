package org.enishi.web.shared;

import java.util.List;
import java.util.function.Function;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;

/** A page of a list that is turned by links, without any state on the server. */
public record PlainList<T>(List<T> rows, long total, boolean open, ListPlace place) {

    public static <T> PlainList<T> of(ListPlace place, Page<T> page) {
        return new PlainList<>(page.rows(), page.total(), page.open(), place);
    }

    public static <T> PlainList<T> read(ListPlace place, Function<PageRequest, Page<T>> reader) {
        return of(place, place.read(reader, page -> page));
    }

    public boolean isSeveral() {
        return open || total > place.getSize() || place.getPage() > 1;
    }

    public int getFrom() {
        return rows.isEmpty() ? 0 : place.getFirst() + 1;
    }

    public int getTo() {
        return rows.isEmpty() ? 0 : place.getFirst() + rows.size();
    }

    public boolean isHasPrevious() {
        return place.getPage() > 1;
    }

    public boolean isHasNext() {
        return !rows.isEmpty() && (open || getTo() < total);
    }

    /** From beyond the end to the last page that there is. */
    public String getPrevious() {
        int last = Math.max(1, Math.toIntExact((total + place.getSize() - 1) / place.getSize()));
        return linkTo(Math.min(place.getPage() - 1, last));
    }

    public String getNext() {
        return linkTo(place.getPage() + 1);
    }

    /** An empty link would lead to the page with the query that it has now. */
    private String linkTo(int page) {
        String query = place.queryOf(page);
        return query.isEmpty() ? "?" : query;
    }
}
