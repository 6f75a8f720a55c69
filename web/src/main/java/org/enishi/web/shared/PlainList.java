package org.enishi.web.shared;

import java.util.List;
import org.enishi.shared.persistence.Page;

/** A page of a list that is turned by links, without any state on the server. */
public record PlainList<T>(List<T> rows, long total, ListPlace place) {

    public static <T> PlainList<T> of(ListPlace place, Page<T> page) {
        return new PlainList<>(page.rows(), page.total(), place);
    }

    public boolean isSeveral() {
        return total > place.getSize() || place.getPage() > 1;
    }

    public int getFrom() {
        return rows.isEmpty() ? 0 : place.getFirst() + 1;
    }

    public int getTo() {
        return place.getFirst() + rows.size();
    }

    public boolean isHasPrevious() {
        return place.getPage() > 1;
    }

    public boolean isHasNext() {
        return getTo() < total;
    }

    public String getPrevious() {
        return linkTo(place.getPage() - 1);
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
