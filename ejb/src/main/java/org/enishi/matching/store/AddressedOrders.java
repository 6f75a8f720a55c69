package org.enishi.matching.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.enishi.matching.data.InstitutionSort;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.model.ListEntry;

/** Which column of an institution sorts by what. Nothing that a person types ever gets into a query: only these constants do. */
final class AddressedOrders {

    /** 面白そう of the own people, counted once for the whole list; of others an institution learns nothing, also not by the order. */
    private static final String OWN_CURIOUS = """
             left join OwnCuriosity o on o.projectId = r.projectId and o.institutionId = :institution
            """;

    /** As the cell reads: by the form that stands first in the operator's list, then by the second, and so on. */
    private static final String FORMS = """
            (select 0 - sum(power(2, %d - listed.displayOrder)) from CooperationForm listed
              where p.content.forms like concat('%%,', listed.code, ',%%'))""".formatted(ListEntry.MOST);

    private static final Map<InstitutionSort, String> EXPRESSIONS = new EnumMap<>(Map.of(
            InstitutionSort.CURIOSITY, "coalesce(o.people, 0L)",
            InstitutionSort.TITLE, "p.titleKey",
            InstitutionSort.STATUS, rank("r.status", ResponseStatus.values()),
            InstitutionSort.DEADLINE, "p.content.recruitingUntil",
            InstitutionSort.BUDGET, "p.content.budget",
            InstitutionSort.FORMS, FORMS,
            InstitutionSort.INTEREST, "coalesce(n.interested, 0L)",
            InstitutionSort.RESULT, rank("p.life.result", ProjectResult.values()),
            InstitutionSort.CLOSED_ON, "p.life.closedOn"));

    private AddressedOrders() {}

    /** What the order speaks of beside the rows of the list. */
    static String joins(InstitutionSort sort) {
        return sort == InstitutionSort.CURIOSITY ? OWN_CURIOUS : "";
    }

    /** A value that is missing comes last, whichever way round. Among equals by deadline, to the last, so that no page shows one twice. */
    static String of(InstitutionSort sort, boolean descending) {
        return " order by " + EXPRESSIONS.get(sort) + (descending ? " desc" : "")
                + " nulls last, p.content.recruitingUntil, p.id";
    }

    /** In the order in which the values are declared, not in that of their names; what has none of them comes after. */
    private static String rank(String path, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> String.format(
                        "when %s = %s.%s then %d",
                        path, value.getDeclaringClass().getName(), value.name(), value.ordinal()))
                .collect(Collectors.joining(" ", "case ", " else " + values.length + " end"));
    }
}
