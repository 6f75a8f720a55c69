package org.enishi.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.enishi.matching.data.CompanyFilter;
import org.enishi.matching.data.CompanyTab;
import org.enishi.matching.model.CompanyScope;
import org.enishi.shared.persistence.Count;
import org.enishi.shared.persistence.LikePattern;
import org.enishi.shared.text.SearchKey;

/** How many projects the tabs of a company hold, for its operator those of his region: as far as anybody counts, in one statement. */
@ApplicationScoped
class CompanyCounts {

    private static final String OF_COMPANY = "p.company_id = ?1";

    private static final String OF_REGION = "p.region = ?1";

    private static final String TITLED = " and p.title_key like ?3 escape '!'";

    private static final String LOOKED_AFTER =
            " and p.id in (select a.project_id from assignment a where a.account_id = ?2)";

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    /** Of the projects that are like the filter, whatever its tab. */
    Map<CompanyTab, Count> of(CompanyScope scope, CompanyFilter filter) {
        String text = SearchKey.of(filter.text());
        Query query = entities.createNativeQuery(sql(scope, text))
                .setParameter(1, scope.overseen() ? scope.region() : scope.companyId())
                .setParameter(2, scope.accountId());
        if (!text.isEmpty()) {
            query.setParameter(3, LikePattern.containing(text));
        }
        return counts(query);
    }

    private static Map<CompanyTab, Count> counts(Query query) {
        Map<CompanyTab, Count> counts = new EnumMap<>(CompanyTab.class);
        for (Object row : query.getResultList()) {
            Object[] cells = (Object[]) row;
            counts.put(CompanyTab.valueOf((String) cells[0]), Count.of(((Number) cells[1]).longValue()));
        }
        return counts;
    }

    private static String sql(CompanyScope scope, String text) {
        String like = (scope.overseen() ? OF_REGION : OF_COMPANY) + (text.isEmpty() ? "" : TITLED);
        return Arrays.stream(CompanyTab.values())
                .map(tab -> counting(tab, like))
                .collect(Collectors.joining(" union all "));
    }

    /** Read in an index that has nothing but the state, where nothing else is asked for. */
    private static String counting(CompanyTab tab, String like) {
        return "select '" + tab + "', count(*) from (select p.state from project p where " + like
                + " and p.state in (" + states(tab) + ")"
                + (tab == CompanyTab.ASSIGNED ? LOOKED_AFTER : "")
                + " limit " + Count.LOOKED_AT + ") looked_at";
    }

    private static String states(CompanyTab tab) {
        return CompanyScope.states(tab).stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
    }
}
