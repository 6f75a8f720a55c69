package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table "who may do what". */
class MatchingPolicyTest {

    private static final UUID INSTITUTION = UUID.randomUUID();

    private static final Actor CA =
            ProjectFixture.actor(OrganisationKind.COMPANY, Role.ADMINISTRATOR, ProjectFixture.COMPANY);
    private static final Actor CG = ProjectFixture.actor(OrganisationKind.COMPANY, Role.MEMBER, ProjectFixture.COMPANY);
    private static final Actor IA = ProjectFixture.actor(OrganisationKind.INSTITUTION, Role.ADMINISTRATOR, INSTITUTION);
    private static final Actor IG = ProjectFixture.actor(OrganisationKind.INSTITUTION, Role.MEMBER, INSTITUTION);
    private static final Actor SA =
            ProjectFixture.actor(OrganisationKind.SUPPORTER, Role.ADMINISTRATOR, UUID.randomUUID());
    private static final Actor OP =
            ProjectFixture.actor(OrganisationKind.OPERATOR, Role.ADMINISTRATOR, UUID.randomUUID());
    private static final Actor OTHER_COMPANY =
            ProjectFixture.actor(OrganisationKind.COMPANY, Role.ADMINISTRATOR, UUID.randomUUID());
    private static final Actor OTHER_INSTITUTION =
            ProjectFixture.actor(OrganisationKind.INSTITUTION, Role.ADMINISTRATOR, UUID.randomUUID());

    private static ProjectFacts facts(ProjectState state) {
        return new ProjectFacts(ProjectFixture.COMPANY, "region", state, Set.of(CG.accountId()), true);
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void onlyTheCompanyAndTheOperatorReadAProjectInEveryState(ProjectState state) {
        boolean there = state != ProjectState.DELETED;
        assertThat(ProjectPolicy.canRead(CA, facts(state))).isEqualTo(there);
        assertThat(ProjectPolicy.canRead(CG, facts(state))).isEqualTo(there);
        assertThat(ProjectPolicy.canRead(OP, facts(state))).isEqualTo(there);
        for (Actor stranger : Set.of(IA, IG, SA, OTHER_COMPANY, OTHER_INSTITUTION)) {
            assertThat(ProjectPolicy.canRead(stranger, facts(state))).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void anAddressedInstitutionReadsWhatIsPublished(ProjectState state) {
        ResponseFacts own = answer(state, ResponseStatus.NONE, INSTITUTION);
        boolean published = EnumSet.of(
                        ProjectState.RECRUITING, ProjectState.NEGOTIATING, ProjectState.CLOSED, ProjectState.WITHDRAWN)
                .contains(state);
        assertThat(ProjectPolicy.canReadPublished(IA, facts(state), own)).isEqualTo(published);
        assertThat(ProjectPolicy.canReadPublished(IG, facts(state), own)).isEqualTo(published);
        for (Actor stranger : Set.of(CA, CG, SA, OP, OTHER_COMPANY, OTHER_INSTITUTION)) {
            assertThat(ProjectPolicy.canReadPublished(stranger, facts(state), own))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void onlyAdministratorsOfTheCompanyLetItOutAndTakeItBack(ProjectState state) {
        for (Actor nobody : Set.of(IA, IG, SA, OTHER_COMPANY, OTHER_INSTITUTION)) {
            assertThat(ProjectPolicy.allowed(nobody, facts(state), true)).isEmpty();
        }
        assertThat(ProjectPolicy.allowed(CG, facts(state), false)).isEmpty();
        assertThat(EnumSet.of(ProjectAction.SAVE, ProjectAction.REQUEST))
                .containsAll(ProjectPolicy.allowed(CG, facts(state), true));
        assertThat(EnumSet.of(ProjectAction.SUSPEND, ProjectAction.RESUME, ProjectAction.WITHDRAW))
                .containsAll(ProjectPolicy.allowed(OP, facts(state), true));
        for (ProjectAction action : ProjectAction.values()) {
            boolean possible =
                    action.isPossibleIn(state) && action != ProjectAction.REQUEST && action != ProjectAction.DELETE;
            assertThat(ProjectPolicy.canDo(CA, facts(state), action, false).isEmpty())
                    .as(action + " in " + state)
                    .isEqualTo(possible);
        }
    }

    @Test
    void aMemberDraftsWhereHisCompanyLetsHimAndOnlyWhatIsInHisCharge() {
        Actor colleague = ProjectFixture.actor(OrganisationKind.COMPANY, Role.MEMBER, ProjectFixture.COMPANY);
        assertThat(ProjectPolicy.allowed(CG, facts(ProjectState.DRAFT), true))
                .containsExactlyInAnyOrder(ProjectAction.SAVE, ProjectAction.REQUEST);
        assertThat(ProjectPolicy.allowed(colleague, facts(ProjectState.DRAFT), true))
                .isEmpty();
        assertThat(ProjectPolicy.canDraft(CG, true)).isEmpty();
        assertThat(ProjectPolicy.canDraft(CG, false)).isPresent();
        assertThat(ProjectPolicy.canDraft(IA, true)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(ResponseAction.class)
    void noStepIsOpenToAMemberAnotherOrganisationTheOperatorOrASupporter(ResponseAction action) {
        for (ProjectState state : ProjectState.values()) {
            for (ResponseStatus status : ResponseStatus.values()) {
                ResponseFacts answer = answer(state, status, INSTITUTION);
                for (Actor nobody : Set.of(CG, IG, SA, OP, OTHER_COMPANY, OTHER_INSTITUTION)) {
                    assertThat(ResponsePolicy.canDo(nobody, answer, action, ProjectFixture.NOW))
                            .isPresent();
                }
            }
        }
    }

    @Test
    void eachSideHasItsOwnSteps() {
        ResponseFacts interested = answer(ProjectState.RECRUITING, ResponseStatus.INTERESTED, INSTITUTION);
        assertThat(ResponsePolicy.allowed(CA, interested, ProjectFixture.NOW))
                .containsExactlyInAnyOrder(ResponseAction.OPEN_ROOM, ResponseAction.START_MEETING, ResponseAction.STOP);
        assertThat(ResponsePolicy.allowed(IA, interested, ProjectFixture.NOW))
                .containsExactlyInAnyOrder(ResponseAction.TAKE_BACK);
    }

    @Test
    void everybodyOfAnInstitutionMayFindAProjectInterestingAndNobodyElse() {
        assertThat(CuriosityPolicy.canSend(IA)).isEmpty();
        assertThat(CuriosityPolicy.canSend(IG)).isEmpty();
        for (Actor nobody : Set.of(CA, CG, SA, OP)) {
            assertThat(CuriosityPolicy.canSend(nobody)).isPresent();
        }
    }

    @Test
    void everybodyOfAnInstitutionDeliversThreeOpinionsOfAProjectAndTenADayAndNobodyElseAny() {
        for (Actor sender : Set.of(IA, IG)) {
            assertThat(OpinionPolicy.canSend(sender, 2, 9)).isEmpty();
            assertThat(OpinionPolicy.canSend(sender, 3, 3))
                    .hasValueSatisfying(no -> assertThat(no.key()).isEqualTo("rule.opinion.perProject"));
            assertThat(OpinionPolicy.canSend(sender, 0, 10))
                    .hasValueSatisfying(no -> assertThat(no.key()).isEqualTo("rule.opinion.perDay"));
        }
        for (Actor nobody : Set.of(CA, CG, SA, OP)) {
            assertThat(OpinionPolicy.canSend(nobody, 0, 0)).isPresent();
        }
        assertThat(OpinionPolicy.mustBeApproved(IG, true)).isTrue();
        assertThat(OpinionPolicy.mustBeApproved(IA, true)).isFalse();
        assertThat(OpinionPolicy.mustBeApproved(IG, false)).isFalse();
    }

    private static ResponseFacts answer(ProjectState state, ResponseStatus status, UUID institution) {
        return new ResponseFacts(
                ProjectFixture.COMPANY,
                institution,
                state,
                state == ProjectState.RECRUITING,
                status,
                false,
                null,
                null);
    }
}
