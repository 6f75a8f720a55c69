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

    /** 面白そう of the own people; of others an institution learns nothing, also not by the order. */
    private static final String OWN_CURIOUS = """
            (select count(c) from Curiosity c where c.projectId = p.id and c.institutionId = r.institutionId
              and c.cancelledAt is null)""";

    /** As the cell reads: by the form that stands first in the operator's list, then by the second, and so on. */
    private static final String FORMS = """
            (select 0 - sum(power(2, %d - listed.displayOrder)) from CooperationForm listed
              where p.content.forms like concat('%%,', listed.code, ',%%'))""".formatted(ListEntry.MOST);

    /** What is to be said first, and among equals further. */
    private static final Map<InstitutionSort, String[]> EXPRESSIONS = new EnumMap<>(Map.of(
            InstitutionSort.CURIOSITY, new String[] {OWN_CURIOUS},
            InstitutionSort.TITLE, new String[] {"p.titleKey"},
            InstitutionSort.STATUS, new String[] {rank("r.status", ResponseStatus.values())},
            InstitutionSort.DEADLINE, new String[] {"p.content.recruitingUntil"},
            InstitutionSort.BUDGET, new String[] {"p.content.budget"},
            InstitutionSort.FORMS, new String[] {FORMS},
            InstitutionSort.INTEREST, new String[] {"coalesce(n.interested, 0L)"},
            InstitutionSort.RESULT, new String[] {rank("p.life.result", ProjectResult.values())},
            InstitutionSort.CLOSED_ON, new String[] {"p.life.closedOn"}));

    private AddressedOrders() {}

    /** A value that is missing comes last, whichever way round. Among equals by deadline, to the last, so that no page shows one twice. */
    static String of(InstitutionSort sort, boolean descending) {
        String direction = descending ? " desc nulls last, " : " nulls last, ";
        return Arrays.stream(EXPRESSIONS.get(sort))
                .map(expression -> expression + direction)
                .collect(Collectors.joining("", " order by ", "p.content.recruitingUntil, p.id"));
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
