package org.enishi.matching.store;

import jakarta.persistence.TypedQuery;
import org.enishi.matching.data.InstitutionFilter;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.model.AddressedScope;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.text.SearchKey;

/**
 * What the filter of an institution means to the database. Each thing that can be asked for is one constant condition, and what is
 * not asked for is not compared: so the database knows how many will be found. What may be seen at all is not said here.
 */
final class AddressedCriteria {

    private static final String TITLED = " and p.titleKey like :text escape '!'";

    private static final String SAYING = " and (p.titleKey like :text escape '!' or p.textKey like :text escape '!')";

    private static final String ASKING = """
             and exists (select f.id from CooperationForm f
               where f.code in :forms and p.content.forms like concat('%,', f.code, ',%'))
            """;

    private static final String IN_THE_TAB = """
             and p.life.state in :tabStates
             and ((p.life.state = org.enishi.matching.data.ProjectState.RECRUITING and r.status in :recruiting)
               or (p.life.state = org.enishi.matching.data.ProjectState.SUSPENDED and r.status in :suspended)
               or (p.life.state = org.enishi.matching.data.ProjectState.NEGOTIATING and r.status in :negotiating)
               or (p.life.result is not null and r.status in :over))
            """;

    private static final String LOOKED_AFTER = " and (a.id is not null or g.id is not null)";

    private static final String ENDED = " and p.life.result = :result";

    private static final String REACHED = " and r.highest = :highest";

    private final InstitutionFilter filter;
    private final String text;

    AddressedCriteria(InstitutionFilter filter) {
        this.filter = filter;
        this.text = SearchKey.of(filter.text());
    }

    /** Whatever the tab and the result. */
    String likeTheFilter() {
        return words() + (filter.forms().isEmpty() ? "" : ASKING);
    }

    private String words() {
        if (text.isEmpty()) {
            return "";
        }
        return filter.inBody() ? SAYING : TITLED;
    }

    String inTheTab() {
        return IN_THE_TAB + (AddressedScope.isOfEverybody(filter.tab()) ? "" : LOOKED_AFTER) + result();
    }

    private String result() {
        if (filter.result() == null) {
            return "";
        }
        return filter.ownResult() ? REACHED : ENDED;
    }

    <T> TypedQuery<T> bindLikeTheFilter(TypedQuery<T> query) {
        if (!text.isEmpty()) {
            query.setParameter("text", LikePattern.containing(text));
        }
        if (!filter.forms().isEmpty()) {
            query.setParameter("forms", filter.forms());
        }
        return query;
    }

    <T> TypedQuery<T> bindInTheTab(TypedQuery<T> query) {
        InstitutionTab tab = filter.tab();
        query.setParameter("recruiting", AddressedScope.statuses(tab, ProjectState.RECRUITING))
                .setParameter("suspended", AddressedScope.statuses(tab, ProjectState.SUSPENDED))
                .setParameter("negotiating", AddressedScope.statuses(tab, ProjectState.NEGOTIATING))
                .setParameter("tabStates", AddressedScope.states(tab))
                .setParameter("over", AddressedScope.statuses(tab, ProjectState.CLOSED));
        if (filter.result() != null && filter.ownResult()) {
            query.setParameter("highest", AddressedScope.highest(filter.result()));
        } else if (filter.result() != null) {
            query.setParameter("result", filter.result());
        }
        return query;
    }
}
