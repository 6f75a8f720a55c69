package org.enishi.organisation.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.organisation.data.Entitlement;
import org.enishi.organisation.data.Grant;
import org.enishi.organisation.data.GrantReason;
import org.enishi.organisation.data.MemberRight;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;

/**
 * The permission table of the service: role and kind of organisation decide, nothing else. What the list shows, filters and
 * sorts by is all taken from here.
 */
public final class RightsPolicy {

    private RightsPolicy() {}

    public static Entitlement of(MemberRight right, Role role, OrganisationKind kind) {
        boolean administrator = role == Role.ADMINISTRATOR;
        if (right == MemberRight.ADD_USERS) {
            return byRole(right, role, kind);
        }
        if (kind == OrganisationKind.OPERATOR) {
            return new Entitlement(role, kind, right, Grant.NOT_CONCERNED, GrantReason.NOT_FOR_OPERATOR);
        }
        boolean party = kind != OrganisationKind.SUPPORTER;
        return switch (right) {
            case PUBLISH_PROJECT, CONDUCT_MEETING ->
                only(OrganisationKind.COMPANY, GrantReason.COMPANIES_ONLY, byRole(right, role, kind));
            case DECLARE_INTEREST ->
                only(OrganisationKind.INSTITUTION, GrantReason.INSTITUTIONS_ONLY, byRole(right, role, kind));
            case READ_PROJECT ->
                party
                        ? new Entitlement(role, kind, right, Grant.ALLOWED, GrantReason.EVERYBODY)
                        : new Entitlement(role, kind, right, Grant.ON_CONDITION, GrantReason.NEEDS_APPOINTMENT);
            case READ_CHAT ->
                party && !administrator
                        ? new Entitlement(role, kind, right, Grant.ON_CONDITION, GrantReason.NEEDS_INVITATION)
                        : ofParties(party, byRole(right, role, kind));
            case INVITE_TO_CHAT ->
                ofParties(party, new Entitlement(role, kind, right, Grant.ALLOWED, GrantReason.EVERYBODY));
            case ADD_USERS -> throw new IllegalArgumentException(right.name());
        };
    }

    /** The whole row of a person, in the order of the table. */
    public static List<Entitlement> of(Role role, OrganisationKind kind) {
        return Arrays.stream(MemberRight.values())
                .map(right -> of(right, role, kind))
                .toList();
    }

    /** The kinds of organisation in which this role gives all these rights, at least on a condition. */
    public static Set<OrganisationKind> kindsWhere(Role role, Set<MemberRight> rights) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> rights.stream().allMatch(right -> isGiven(of(right, role, kind))))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isGiven(Entitlement entitlement) {
        return entitlement.grant() == Grant.ALLOWED || entitlement.grant() == Grant.ON_CONDITION;
    }

    private static Entitlement byRole(MemberRight right, Role role, OrganisationKind kind) {
        return role == Role.ADMINISTRATOR
                ? new Entitlement(role, kind, right, Grant.ALLOWED, GrantReason.ADMINISTRATOR)
                : new Entitlement(role, kind, right, Grant.REFUSED, GrantReason.NOT_ADMINISTRATOR);
    }

    private static Entitlement ofParties(boolean party, Entitlement there) {
        return party ? there : elsewhere(there, GrantReason.PARTIES_ONLY);
    }

    private static Entitlement only(OrganisationKind kind, GrantReason reason, Entitlement there) {
        return there.kind() == kind ? there : elsewhere(there, reason);
    }

    private static Entitlement elsewhere(Entitlement there, GrantReason reason) {
        return new Entitlement(there.role(), there.kind(), there.right(), Grant.NOT_CONCERNED, reason);
    }
}
