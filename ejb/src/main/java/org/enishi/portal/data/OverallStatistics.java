package org.enishi.portal.data;

import java.util.List;

/**
 * The numbers of the region, for everybody. The kinds stand in their fixed order, the fields in the order of the
 * operator's list: an order by size would tell hidden numbers apart.
 */
public record OverallStatistics(
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
