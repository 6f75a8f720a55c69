package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.enishi.organisation.data.Entitlement;
import org.enishi.organisation.data.Grant;
import org.enishi.organisation.data.GrantReason;
import org.enishi.organisation.data.MemberRight;
import org.enishi.shared.security.AccessLaw;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Role;
import org.enishi.shared.security.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The permission table as the manuals print it: PRM-01 to PRM-07. */
class RightsPolicyTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "COMPANY, ADMINISTRATOR, ○○○―○○○",
        "COMPANY, MEMBER, ××○―△○×",
        "INSTITUTION, ADMINISTRATOR, ○―○○○○―",
        "INSTITUTION, MEMBER, ×―○×△○―",
        "SUPPORTER, ADMINISTRATOR, ○―△――――",
        "SUPPORTER, MEMBER, ×―△――――",
        "OPERATOR, ADMINISTRATOR, ○――――――"
    })
    void theSevenRightsOfARoleAreThoseOfTheTable(OrganisationKind kind, Role role, String signs) {
        assertThat(RightsPolicy.of(role, kind).stream()
                        .map(entitlement -> entitlement.grant().sign())
                        .collect(Collectors.joining()))
                .isEqualTo(signs);
    }

    @Test
    void everyCellSaysWhy() {
        assertThat(RightsPolicy.of(MemberRight.READ_CHAT, Role.MEMBER, OrganisationKind.COMPANY))
                .returns(Grant.ON_CONDITION, Entitlement::grant)
                .returns(GrantReason.NEEDS_INVITATION, Entitlement::reason);
        assertThat(RightsPolicy.of(MemberRight.DECLARE_INTEREST, Role.ADMINISTRATOR, OrganisationKind.COMPANY)
                        .reason())
                .isEqualTo(GrantReason.INSTITUTIONS_ONLY);
        assertThat(RightsPolicy.of(MemberRight.PUBLISH_PROJECT, Role.MEMBER, OrganisationKind.COMPANY)
                        .reason())
                .isEqualTo(GrantReason.NOT_ADMINISTRATOR);
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void theTableNeverPromisesAddingUsersToWhomTheAccessLawRefusesIt(OrganisationKind kind) {
        AccessLaw law = new AccessLaw();
        for (Role role : Role.values()) {
            if (kind != OrganisationKind.OPERATOR) {
                assertThat(RightsPolicy.of(MemberRight.ADD_USERS, role, kind).grant() == Grant.ALLOWED)
                        .as(kind + " " + role)
                        .isEqualTo(law.permits(new Standing(kind, role), Permission.MEMBERS_ADMIT));
            }
        }
    }

    @Test
    void whoeverHasSeveralRightsIsFoundByAllOfThem() {
        assertThat(RightsPolicy.kindsWhere(Role.ADMINISTRATOR, Set.of()))
                .containsExactlyInAnyOrder(OrganisationKind.values());
        assertThat(RightsPolicy.kindsWhere(
                        Role.ADMINISTRATOR, Set.of(MemberRight.READ_CHAT, MemberRight.DECLARE_INTEREST)))
                .containsExactly(OrganisationKind.INSTITUTION);
        assertThat(RightsPolicy.kindsWhere(
                        Role.ADMINISTRATOR, Set.of(MemberRight.PUBLISH_PROJECT, MemberRight.DECLARE_INTEREST)))
                .isEmpty();
    }
}
