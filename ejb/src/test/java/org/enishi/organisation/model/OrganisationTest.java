package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.enishi.organisation.data.OrganisationAction;
import org.enishi.organisation.data.OrganisationProfile;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OrganisationTest {

    private static final Instant NOW = Instant.parse("2025-06-01T00:00:00Z");

    /** What can be done where. */
    private static final Map<OrganisationState, Set<OrganisationAction>> LAW = Map.of(
            OrganisationState.ACTIVE,
                    Set.of(OrganisationAction.PAUSE, OrganisationAction.STOP, OrganisationAction.LEAVE),
            OrganisationState.PAUSED,
                    Set.of(OrganisationAction.RESUME, OrganisationAction.STOP, OrganisationAction.LEAVE),
            OrganisationState.STOPPED, Set.of(OrganisationAction.RESUME, OrganisationAction.LEAVE),
            OrganisationState.LEFT, Set.of());

    @ParameterizedTest
    @EnumSource
    void each_state_allows_what_the_law_names_and_nothing_else(OrganisationState state) {
        for (OrganisationAction action : OrganisationAction.values()) {
            Organisation organisation = in(state);
            boolean allowed = LAW.get(state).contains(action);
            assertThat(OrganisationPolicy.canDo(OrganisationKind.COMPANY, state, action)
                            .isEmpty())
                    .isEqualTo(allowed);
            if (allowed) {
                carryOut(organisation, action);
            } else {
                assertThatThrownBy(() -> carryOut(organisation, action)).isInstanceOf(RuleViolated.class);
                assertThat(organisation.state()).isEqualTo(state);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_operator_cannot_close_himself_out(OrganisationAction action) {
        assertThat(OrganisationPolicy.canDo(OrganisationKind.OPERATOR, OrganisationState.ACTIVE, action))
                .isPresent();
    }

    @Test
    void nothing_is_done_without_a_reason() {
        Organisation organisation = in(OrganisationState.ACTIVE);
        assertThatThrownBy(() -> organisation.stop("　", NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> organisation.leave(null, NOW)).isInstanceOf(RuleViolated.class);
        assertThat(organisation.isActive()).isTrue();
    }

    @Test
    void whoever_leaves_gives_his_domains_back_and_is_forgotten_later() {
        Organisation organisation = in(OrganisationState.ACTIVE);
        assertThatThrownBy(() -> organisation.erase("退会した組織", NOW)).isInstanceOf(RuleViolated.class);
        organisation.leave("退会届", NOW);
        assertThat(organisation.domains()).isEmpty();
        organisation.erase("退会した組織", NOW);
        assertThat(organisation.name()).isEqualTo("退会した組織");
    }

    @Test
    void an_institution_always_works_in_something() {
        Organisation institution = made(OrganisationKind.INSTITUTION);
        assertThatThrownBy(() -> institution.workIn(Set.of())).isInstanceOf(RuleViolated.class);
        institution.workIn(Set.of("food"));
        assertThat(institution.fields()).containsExactly("food");
        made(OrganisationKind.COMPANY).workIn(Set.of());
    }

    private static Organisation in(OrganisationState state) {
        Organisation organisation = made(OrganisationKind.COMPANY);
        switch (state) {
            case ACTIVE -> {
                // So it begins.
            }
            case PAUSED -> organisation.pause("申し出", NOW);
            case STOPPED -> organisation.stop("規約違反", NOW);
            case LEFT -> organisation.leave("退会届", NOW);
        }
        return organisation;
    }

    private static Organisation made(OrganisationKind kind) {
        return new Organisation(
                kind,
                "tatsunami",
                new OrganisationProfile(
                        "株式会社みやもと", "みやもと", "", "立波市", "", Set.of("miyamoto.example"), Set.of("informatics")),
                NOW);
    }

    private static void carryOut(Organisation organisation, OrganisationAction action) {
        switch (action) {
            case PAUSE -> organisation.pause("申し出", NOW);
            case RESUME -> organisation.resume("解消", NOW);
            case STOP -> organisation.stop("規約違反", NOW);
            case LEAVE -> organisation.leave("退会届", NOW);
        }
    }
}
