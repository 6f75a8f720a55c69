package org.enishi.portal.data;

import java.util.List;

/**
 * The numbers of the region, for everybody. The kinds stand in their fixed order, the fields in the order of the
 * operator's list: an order by size would tell hidden numbers apart.
 *
 * @param counted false before the first count of the region; nothing is known of it then
 */
public record OverallStatistics(
        boolean counted,
        List<KindFigure> organisations,
        Figure organisationTotal,
        List<KindFigure> accounts,
        Figure accountTotal,
        List<FieldFigure> institutionsByField) {

    public OverallStatistics {
        organisations = List.copyOf(organisations);
        accounts = List.copyOf(accounts);
        institutionsByField = List.copyOf(institutionsByField);
    }
}
