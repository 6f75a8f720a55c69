package org.enishi.matching.store;

import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.model.CompanyScope;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.text.SearchKey;

/**
 * What the list of a company means to the database, for its operator that of his region. What is not asked for is not compared: with
 * one condition for both, each page would look at the projects of all regions.
 */
final class CompanyCriteria {

    /** The tab of a project, as the indexes of R__project_lists.sql have it, so that a tab is read in its order and no further. */
    static final String TAB = Arrays.stream(ProjectState.values())
            .filter(state -> state != ProjectState.DELETED)
            .map(state -> "when '" + state + "' then '" + CompanyTab.of(state) + "'")
            .collect(Collectors.joining(" ", "case ? ", " end"));

    private static final String OF_COMPANY = " where p.source.companyId = :company";

    private static final String OF_REGION = " where p.source.region = :region";

    private static final String TITLED = " and p.titleKey like :title escape '!'";

    private static final String IN_THE_TAB = " and sql('" + TAB.replace("'", "''") + "', p.life.state) = :tab";

    private static final String LOOKED_AFTER =
            " and p.life.state <> org.enishi.matching.data.ProjectState.DELETED and a.id is not null";

    private final CompanyScope scope;
    private final CompanyTab tab;
    private final String text;

    CompanyCriteria(CompanyScope scope, CompanyFilter filter) {
        this.scope = scope;
        this.tab = filter.tab();
        this.text = SearchKey.of(filter.text());
    }

    String condition() {
        return (scope.overseen() ? OF_REGION : OF_COMPANY)
                + (text.isEmpty() ? "" : TITLED)
                + (tab == CompanyTab.ASSIGNED ? LOOKED_AFTER : IN_THE_TAB);
    }

    <Q extends Query> Q bind(Q query) {
        if (scope.overseen()) {
            query.setParameter("region", scope.region());
        } else {
            query.setParameter("company", scope.companyId());
        }
        if (!text.isEmpty()) {
            query.setParameter("title", LikePattern.containing(text));
        }
        if (tab != CompanyTab.ASSIGNED) {
            query.setParameter("tab", tab.name());
        }
        query.setParameter("account", scope.accountId());
        return query;
    }
}
