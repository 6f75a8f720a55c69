package org.enishi.organisation.store;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.organisation.data.MemberColumn;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberRight;
import org.enishi.organisation.model.RightsPolicy;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/** Which column sorts by what. Nothing that a person types ever gets into a query: only these constants do. */
final class MemberOrders {

    /** Whose value may be missing: it comes last, whichever way round. Of the others that is not said, for then no index fits. */
    private static final Set<MemberColumn> WITH_GAPS =
            EnumSet.of(MemberColumn.LAST_SIGN_IN, MemberColumn.ADDED_BY, MemberColumn.INVITATION);

    /** What these sort by stands in the account, and an index of the organisation has it. */
    private static final Set<MemberColumn> INDEXED = EnumSet.of(
            MemberColumn.MAIL,
            MemberColumn.NAME,
            MemberColumn.ROLE,
            MemberColumn.KANA,
            MemberColumn.TITLE,
            MemberColumn.DEPARTMENT,
            MemberColumn.LAST_SIGN_IN,
            MemberColumn.ADDED,
            MemberColumn.CHANGED);

    private static final Map<MemberColumn, String> JOINS = new EnumMap<>(Map.of(
            MemberColumn.ORGANISATION, MemberPhrases.ORGANISATIONS,
            MemberColumn.STATUS, MemberPhrases.GUARDS,
            MemberColumn.ADDED_BY, MemberPhrases.ADDERS,
            MemberColumn.PRESENCE, MemberPhrases.SIGHTINGS));

    /** As {@link MemberStatus} tells the states apart, and in its order. */
    private static final String STATUS_SHOWN = """
            case
              when a.state = org.enishi.organisation.data.AccountState.INVITED and a.credentials.entryUntil > :now then 0
              when a.state = org.enishi.organisation.data.AccountState.INVITED then 1
              when a.state = org.enishi.organisation.data.AccountState.FIRST_SIGNIN then 2
              when a.state = org.enishi.organisation.data.AccountState.ACTIVE and g.closedUntil > :now then 4
              when a.state = org.enishi.organisation.data.AccountState.ACTIVE then 3
              else 5 end""";

    /** Whoever is nowhere or was never seen comes last, whichever way round. */
    private static final String STANDING = """
            case when a.state = org.enishi.organisation.data.AccountState.ACTIVE and s.standing is not null
              then s.standing else %d end""";

    private static final int AFTER_ALL = 99;

    private static final Map<MemberColumn, List<String>> EXPRESSIONS = expressions();

    private final MemberCriteria criteria;
    private final MemberColumn by;
    private final boolean descending;

    private MemberOrders(MemberCriteria criteria, MemberColumn by, boolean descending) {
        this.criteria = criteria;
        this.by = by;
        this.descending = descending;
    }

    static MemberOrders of(MemberOrder order, MemberCriteria criteria) {
        if (order.by() == MemberColumn.ORGANISATION && !criteria.isOfSeveralOrganisations()) {
            return new MemberOrders(criteria, null, false);
        }
        if (order.by() == null || order.by().right().isEmpty() || criteria.kind() == null) {
            return new MemberOrders(criteria, order.by(), order.descending());
        }
        return byRole(order, criteria);
    }

    /** In one organisation whose kind is known a right is a matter of the role: one sorts by that, or by nothing. */
    private static MemberOrders byRole(MemberOrder order, MemberCriteria criteria) {
        MemberRight right = order.by().right().orElseThrow();
        int difference = rank(right, Role.ADMINISTRATOR, criteria.kind()) - rank(right, Role.MEMBER, criteria.kind());
        return difference == 0
                ? new MemberOrders(criteria, null, false)
                : new MemberOrders(criteria, MemberColumn.ROLE, order.descending() == difference < 0);
    }

    private static Map<MemberColumn, List<String>> expressions() {
        Map<MemberColumn, List<String>> by = new EnumMap<>(MemberColumn.class);
        by.put(MemberColumn.MAIL, List.of("a.person.mailAddress"));
        by.put(MemberColumn.NAME, List.of("a.person.familyName", "a.person.givenName"));
        by.put(MemberColumn.ROLE, List.of("a.role"));
        by.put(MemberColumn.ORGANISATION, List.of("o.kana"));
        by.put(MemberColumn.KANA, List.of("a.person.familyKana", "a.person.givenKana"));
        by.put(MemberColumn.TITLE, List.of("a.person.title"));
        by.put(MemberColumn.DEPARTMENT, List.of("a.person.department"));
        by.put(MemberColumn.STATUS, List.of(STATUS_SHOWN));
        by.put(MemberColumn.LAST_SIGN_IN, List.of("a.trail.lastSignedInAt"));
        by.put(MemberColumn.ADDED, List.of("a.trail.createdAt"));
        by.put(MemberColumn.ADDED_BY, List.of("b.person.familyKana", "b.person.givenKana", "b.id"));
        by.put(MemberColumn.INVITATION, List.of("a.credentials.invitation"));
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
                rank(right, role, kind));
    }

    private static int rank(MemberRight right, Role role, OrganisationKind kind) {
        return RightsPolicy.of(right, role, kind).grant().ordinal();
    }

    /** Whether people can be read in this order instead of being sorted. */
    boolean isIndexed() {
        return !criteria.isOfSeveralOrganisations() && (by == null || INDEXED.contains(by));
    }

    boolean isUsual() {
        return by == null;
    }

    boolean asksForSightings() {
        return by == MemberColumn.PRESENCE;
    }

    /** By what the time decides. */
    boolean asksForTime() {
        return by == MemberColumn.STATUS;
    }

    MemberColumn by() {
        return by;
    }

    boolean isDescending() {
        return descending;
    }

    /** What the order speaks of and the condition does not. */
    String joins() {
        String joined = by == null ? "" : JOINS.getOrDefault(by, "");
        return criteria.joins().contains(joined) ? "" : joined;
    }

    /** Among equals the usual order, to the last so that no page shows somebody twice. */
    String phrase() {
        if (by == null) {
            return criteria.isOfSeveralOrganisations() ? MemberPhrases.BY_ORGANISATION : MemberPhrases.BY_KANA;
        }
        String direction = (descending ? " desc" : "") + (WITH_GAPS.contains(by) ? " nulls last" : "");
        List<String> expressions = asksForSightings()
                ? List.of(String.format(STANDING, descending ? -AFTER_ALL : AFTER_ALL))
                : EXPRESSIONS.get(by);
        return expressions.stream()
                .map(expression -> expression + direction)
                .collect(Collectors.joining(", ", " order by ", ", " + MemberPhrases.KANA));
    }
}
