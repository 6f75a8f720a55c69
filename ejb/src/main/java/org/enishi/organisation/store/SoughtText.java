package org.enishi.organisation.store;

import jakarta.persistence.TypedQuery;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.text.SearchKey;

/** What is looked for inside the words by which people are found, and by which road. */
final class SoughtText {

    /** Whichever it is, the same people are found. */
    private enum Road {
        /** Everybody's key is compared. */
        COMPARED,
        /** The key of whoever comes next in the order is compared, because so many have the text that the page is soon full. */
        ALONG_THE_ORDER,
        /** Those few are compared of whom an index of the database says that they have the rarest pairs of its letters. */
        BY_MARKS
    }

    private static final String COMPARE = " and a.person.searchKey like :pattern escape '!'";

    /** The same; but PostgreSQL would guess from a pattern how few have it, and sort them instead of going along. */
    private static final String LOCATE = " and locate(:letters, a.person.searchKey) > 0";

    /** Nothing follows the comparison, which else would not be the one that the index is of. */
    private static final String HAS_MARKS = """
             and 1 = sql('1 and search_marks(?, ?) @> cast(? as bigint[])',
               a.organisationId, a.person.searchKey, :marks)
            """;

    private final String letters;
    private final Road road;
    private final String marks;

    SoughtText(String typed) {
        this(typed, Road.COMPARED, null);
    }

    private SoughtText(String typed, Road road, String marks) {
        this.letters = SearchKey.of(typed);
        this.road = road;
        this.marks = marks;
    }

    static SoughtText alongTheOrder(String typed) {
        return new SoughtText(typed, Road.ALONG_THE_ORDER, null);
    }

    /** @param marks what the index is asked for, in which is whose people they are */
    static SoughtText byMarks(String typed, String marks) {
        return new SoughtText(typed, Road.BY_MARKS, marks);
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    boolean isSoonFound() {
        return road == Road.ALONG_THE_ORDER;
    }

    boolean isMarked() {
        return road == Road.BY_MARKS;
    }

    String letters() {
        return letters;
    }

    String condition() {
        if (isEmpty()) {
            return "";
        }
        return switch (road) {
            case COMPARED -> COMPARE;
            case ALONG_THE_ORDER -> LOCATE;
            case BY_MARKS -> HAS_MARKS + LOCATE;
        };
    }

    void bind(TypedQuery<?> query) {
        if (isEmpty()) {
            return;
        }
        if (road == Road.COMPARED) {
            query.setParameter("pattern", LikePattern.containing(letters));
            return;
        }
        query.setParameter("letters", letters);
        if (road == Road.BY_MARKS) {
            query.setParameter("marks", marks);
        }
    }
}
