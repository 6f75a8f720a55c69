package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.NewMandate;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.event.MandateChange;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a supporter does for a company that has appointed it. ORG-02. */
class MandatePolicyTest {

    private static final UUID CHAMBER = UUID.randomUUID();
    private static final Actor SA = ProjectFixture.actor(OrganisationKind.SUPPORTER, Role.ADMINISTRATOR, CHAMBER);
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    private static ClientFacts facts(ProjectState state, UUID helper, MandateScope scope) {
        return new ClientFacts(SA.region(), state, helper, scope);
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void anAdministratorOfAnAppointedSupporterReadsInEveryStateAndNobodyElseDoes(ProjectState state) {
        boolean there = state != ProjectState.DELETED;
        for (MandateScope scope : MandateScope.values()) {
            assertThat(MandatePolicy.canRead(SA, facts(state, null, scope))).isEqualTo(there);
            assertThat(MandatePolicy.canRead(SA, new ClientFacts("elsewhere", state, null, scope)))
                    .isFalse();
            for (Actor nobody : others()) {
                assertThat(MandatePolicy.canRead(nobody, facts(state, null, scope)))
                        .isFalse();
            }
        }
        assertThat(MandatePolicy.canRead(SA, facts(state, CHAMBER, null))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(ProjectState.class)
    void itWritesAndAsksForPublicationOnlyOfADraftThatItHasBegunAndOnlyByAWrittenAppointment(ProjectState state) {
        assertThat(MandatePolicy.allowed(SA, facts(state, CHAMBER, MandateScope.DRAFT)))
                .isEqualTo(
                        state == ProjectState.DRAFT
                                ? EnumSet.of(ProjectAction.SAVE, ProjectAction.REQUEST)
                                : EnumSet.noneOf(ProjectAction.class));
        for (ClientFacts others : List.of(
                facts(state, null, MandateScope.DRAFT),
                facts(state, UUID.randomUUID(), MandateScope.DRAFT),
                facts(state, CHAMBER, MandateScope.READ),
                facts(state, CHAMBER, null))) {
            assertThat(MandatePolicy.allowed(SA, others)).isEmpty();
        }
        for (ProjectAction action : EnumSet.complementOf(EnumSet.of(ProjectAction.SAVE, ProjectAction.REQUEST))) {
            assertThat(MandatePolicy.canDo(SA, facts(state, CHAMBER, MandateScope.DRAFT), action))
                    .as(action.name())
                    .isPresent();
        }
        for (Actor nobody : others()) {
            assertThat(MandatePolicy.allowed(nobody, facts(state, nobody.organisationId(), MandateScope.DRAFT)))
                    .isEmpty();
        }
    }

    @Test
    void anAppointmentIsGivenWithOpenEyesAndForWritingOnlyInWriting() {
        Mandate mandate = new Mandate(ProjectFixture.COMPANY, CHAMBER);
        assertThatThrownBy(() -> give(mandate, null, "", true)).hasMessage("rule.mandate.scope");
        assertThatThrownBy(() -> give(mandate, MandateScope.READ, "", false)).hasMessage("rule.mandate.agreed");
        assertThatThrownBy(() -> give(mandate, MandateScope.DRAFT, " ", true)).hasMessage("rule.mandate.document");
        assertThatThrownBy(() -> give(mandate, MandateScope.DRAFT, "長".repeat(201), true))
                .hasMessage("rule.text.long");
        assertThat(give(mandate, MandateScope.READ, null, true)).isEqualTo(MandateChange.GIVEN);
        assertThat(mandate.holds()).isTrue();
        assertThat(mandate.end(NOW).change()).isEqualTo(MandateChange.ENDED);
        assertThatThrownBy(() -> mandate.end(NOW)).hasMessage("rule.mandate.over");
        assertThatThrownBy(() -> mandate.layDown(NOW)).hasMessage("rule.mandate.over");
        give(mandate, MandateScope.DRAFT, "委任状 令和8年11月1日", true);
        assertThat(mandate.holds()).isTrue();
        assertThat(mandate.scope()).isEqualTo(MandateScope.DRAFT);
        assertThat(mandate.layDown(NOW).change()).isEqualTo(MandateChange.LAID_DOWN);
    }

    private static MandateChange give(Mandate mandate, MandateScope scope, String document, boolean agreed) {
        return mandate.give(new NewMandate(CHAMBER, scope, document, agreed), UUID.randomUUID(), NOW)
                .change();
    }

    private static List<Actor> others() {
        return List.of(
                ProjectFixture.actor(OrganisationKind.SUPPORTER, Role.MEMBER, CHAMBER),
                ProjectFixture.actor(OrganisationKind.COMPANY, Role.ADMINISTRATOR, UUID.randomUUID()),
                ProjectFixture.actor(OrganisationKind.INSTITUTION, Role.ADMINISTRATOR, UUID.randomUUID()),
                ProjectFixture.actor(OrganisationKind.OPERATOR, Role.ADMINISTRATOR, UUID.randomUUID()));
    }
}
