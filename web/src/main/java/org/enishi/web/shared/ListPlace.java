package org.enishi.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;

/**
 * Where in a list a person is: its filters, the page, the rows of a page. It is written in the address, so that reload,
 * back and a link sent to a colleague lead to the same place. What stands there is believed only as far as it makes sense.
 */
public class ListPlace implements Serializable {

    public static final List<Integer> SIZES = List.of(25, 50, 100, 200, 500);

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SIZE = 50;
    private static final int LAST_PAGE = 100_000;
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private final LinkedHashMap<String, String> filters = new LinkedHashMap<>();
    private int page = 1;
    private int usualSize = USUAL_SIZE;
    private int size = USUAL_SIZE;
    private boolean sized;

    /** As it is written in the address of this request. */
    public static ListPlace here(String... filterNames) {
        return of(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap(), filterNames);
    }

    static ListPlace of(Map<String, String> parameters, String... filterNames) {
        ListPlace place = new ListPlace();
        for (String name : filterNames) {
            place.filter(name, parameters.get(name));
        }
        place.sized = SIZES.contains(number(parameters.get("size"), 0));
        place.setSize(number(parameters.get("size"), USUAL_SIZE));
        place.setPage(number(parameters.get("page"), 1));
        return place;
    }

    /** How many rows this person usually wants: so many they are unless the address says otherwise. */
    public ListPlace usually(int rows) {
        usualSize = SIZES.contains(rows) ? rows : USUAL_SIZE;
        if (!sized) {
            size = usualSize;
        }
        return this;
    }

    /** An empty value is no filter. */
    public void filter(String name, String value) {
        if (value == null || value.isBlank()) {
            filters.remove(name);
        } else {
            filters.put(name, value);
        }
    }

    public String filter(String name) {
        return filters.getOrDefault(name, "");
    }

    public void moveTo(int firstRow, int rows) {
        setSize(rows);
        setPage(firstRow / size + 1);
    }

    /** The query by which the place is found again, without what is usual; nothing at all where all is usual. */
    public String query() {
        return queryOf(page);
    }

    /** The first page of the same list, with one filter less. */
    public String queryWithout(String name) {
        Map<String, String> parts = new LinkedHashMap<>(filters);
        parts.remove(name);
        return written(parts, 1);
    }

    String queryOf(int wantedPage) {
        return written(new LinkedHashMap<>(filters), wantedPage);
    }

    private String written(Map<String, String> parts, int wantedPage) {
        if (wantedPage > 1) {
            parts.put("page", String.valueOf(wantedPage));
        }
        if (size != usualSize) {
            parts.put("size", String.valueOf(size));
        }
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .reduce((one, other) -> one + "&" + other)
                .map(query -> "?" + query)
                .orElse("");
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    public PageRequest request() {
        return new PageRequest(getFirst(), size);
    }

    /**
     * What stands here. Whoever comes back to a page that the list does not have, because it has become shorter, gets its last one.
     *
     * @param rows what of it is the page
     */
    public <R> R read(Function<PageRequest, R> reader, Function<R, Page<?>> rows) {
        R found = reader.apply(request());
        Page<?> stretch = rows.apply(found);
        if (page == 1 || !stretch.rows().isEmpty() || stretch.total() == 0) {
            return found;
        }
        setPage((int) ((stretch.total() - 1) / size) + 1);
        return reader.apply(request());
    }

    public int getFirst() {
        return (page - 1) * size;
    }

    public int getPage() {
        return page;
    }

    private void setPage(int wanted) {
        page = Math.max(1, Math.min(wanted, LAST_PAGE));
    }

    public int getSize() {
        return size;
    }

    private void setSize(int wanted) {
        size = SIZES.contains(wanted) ? wanted : usualSize;
    }

    private static int number(String text, int otherwise) {
        return text != null && DIGITS.matcher(text).matches() ? Integer.parseInt(text) : otherwise;
    }
}
