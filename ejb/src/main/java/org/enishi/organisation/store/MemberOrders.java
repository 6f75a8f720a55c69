package org.enishi.organisation.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRight;
import org.enishi.organisation.model.RightsPolicy;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Which column sorts by what. Nothing that a person types ever gets into a query: only these constants do. */
final class MemberOrders {

    private static final String KANA = "a.person.familyKana, a.person.givenKana, a.id";

    private static final Map<MemberColumn, List<String>> EXPRESSIONS = expressions();

    private MemberOrders() {}

    private static Map<MemberColumn, List<String>> expressions() {
        Map<MemberColumn, List<String>> by = new EnumMap<>(MemberColumn.class);
        by.put(MemberColumn.MAIL, List.of("a.person.mailAddress"));
        by.put(MemberColumn.NAME, List.of("a.person.familyName", "a.person.givenName"));
        by.put(MemberColumn.ROLE, List.of("a.role"));
        by.put(MemberColumn.ORGANISATION, List.of("o.kana"));
        by.put(MemberColumn.KANA, List.of("a.person.familyKana", "a.person.givenKana"));
        by.put(MemberColumn.TITLE, List.of("a.person.title"));
        by.put(MemberColumn.DEPARTMENT, List.of("a.person.department"));
        by.put(MemberColumn.STATUS, List.of("a.state", "a.credentials.entryUntil", "g.closedUntil"));
        by.put(MemberColumn.LAST_SIGN_IN, List.of("a.trail.lastSignedInAt"));
        by.put(MemberColumn.ADDED, List.of("a.trail.createdAt"));
        by.put(MemberColumn.ADDED_BY, List.of("b.person.familyKana", "b.person.givenKana"));
        by.put(MemberColumn.INVITATION, List.of("m.state"));
        by.put(MemberColumn.PRESENCE, List.of("s.standing"));
        by.put(MemberColumn.CHANGED, List.of("a.trail.changedAt"));
        Arrays.stream(MemberColumn.values())
                .forEach(column -> column.right().ifPresent(right -> by.put(column, List.of(rankOf(right)))));
        return by;
    }

    /** In the order of the signs, taken from the policy itself. */
    private static String rankOf(MemberRight right) {
        return Arrays.stream(OrganisationKind.values())
                .flatMap(kind -> Arrays.stream(Role.values()).map(role -> whenThen(right, role, kind)))
                .collect(Collectors.joining(" ", "case ", " else 9 end"));
    }

    private static String whenThen(MemberRight right, Role role, OrganisationKind kind) {
        return String.format(
                "when a.role = %s.%s and o.kind = %s.%s then %d",
                Role.class.getName(),
                role.name(),
                OrganisationKind.class.getName(),
                kind.name(),
                RightsPolicy.of(right, role, kind).grant().ordinal());
    }

    /** Among equals the usual order, to the last so that no page shows somebody twice. */
    static String of(MemberOrder order, boolean ofSeveralOrganisations) {
        String usual = " order by " + (ofSeveralOrganisations ? "o.kana, " : "") + KANA;
        if (order.by() == null) {
            return usual;
        }
        String direction = order.descending() ? " desc nulls last" : " nulls last";
        return EXPRESSIONS.get(order.by()).stream()
                .map(expression -> expression + direction)
                .collect(Collectors.joining(", ", " order by ", ", " + KANA));
    }
}
