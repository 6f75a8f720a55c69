package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.enishi.matching.model.ProjectFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.InstitutionTab;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseAction;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.ResponseTally;
import org.enishi.matching.data.StopCause;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Actor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R1 to R12, R29: no step can be skipped, whoever asks. */
class ResponseLifeTest {

    private final UUID institution = UUID.randomUUID();
    private final Actor institutionAdministrator =
            ProjectFixture.actor(OrganisationKind.INSTITUTION, Role.ADMINISTRATOR, institution);
    private final Actor companyAdministrator =
            ProjectFixture.actor(OrganisationKind.COMPANY, Role.ADMINISTRATOR, ProjectFixture.COMPANY);

    private Response response() {
        return new Response(UUID.randomUUID(), institution, DisclosureMoment.MEETING, NOW);
    }

    private Response met() {
        Response response = response();
        response.declareInterest("", NOW);
        response.startMeeting(true, NOW);
        return response;
    }

    @Test
    void nothingIsAgreedWithoutAMeetingAndNobodyMeetsWithoutInterest() {
        assertThatThrownBy(() -> response().agree(NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> response().startMeeting(true, NOW)).isInstanceOf(RuleViolated.class);
        Response interested = response();
        interested.declareInterest("", NOW);
        assertThatThrownBy(() -> interested.agree(NOW)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void theNameOfTheCompanyIsDisclosedByTheMeetingAndOnlyWhenThatIsConfirmed() {
        Response response = response();
        response.declareInterest("", NOW);
        response.openRoom(DisclosureMoment.MEETING, NOW);
        assertThat(response.isDisclosed()).isFalse();
        assertThatThrownBy(() -> response.startMeeting(false, NOW)).hasMessage("rule.response.disclosure.unconfirmed");
        response.startMeeting(true, NOW);
        assertThat(response.isDisclosed()).isTrue();
    }

    @Test
    void aRoomDisclosesTheNameWhereTheProjectSaysSo() {
        Response response = response();
        response.declareInterest("", NOW);
        response.openRoom(DisclosureMoment.ROOM, NOW);
        assertThat(response.isDisclosed()).isTrue();
        assertThat(new Response(UUID.randomUUID(), institution, DisclosureMoment.PUBLICATION, NOW).isDisclosed())
                .isTrue();
    }

    @Test
    void interestIsTakenBackAsLongAsNobodyTalksAndDeclinedAfterwards() {
        Response response = response();
        response.declareInterest("", NOW);
        assertThatThrownBy(() -> response.decline("人員が足りないため", NOW)).hasMessage("rule.response.decline.noRoom");
        response.takeBack(NOW);
        assertThat(response.status()).isEqualTo(ResponseStatus.NONE);
        response.declareInterest("", NOW);
        response.openRoom(DisclosureMoment.MEETING, NOW);
        assertThatThrownBy(() -> response.takeBack(NOW)).hasMessage("rule.response.takeBack.room");
        response.decline("人員が足りないため", NOW);
        assertThat(response.status()).isEqualTo(ResponseStatus.STOPPED);
    }

    @Test
    void whoeverIsNotInterestedSaysWhyAndInHisOwnWordsWhenNoReasonFits() {
        assertThatThrownBy(() -> response().declareNoInterest(null, "", NOW)).hasMessage("rule.reason.missing");
        assertThatThrownBy(() -> response().declareNoInterest("OTHER", " ", NOW))
                .hasMessage("rule.reason.missing");
        Response response = response();
        response.declareNoInterest("FIELD", "", NOW);
        response.declareInterest("やはり", NOW);
        assertThat(response.status()).isEqualTo(ResponseStatus.INTERESTED);
    }

    @Test
    void aStoppedNegotiationGoesOnWhereItStoodWhenBothWantItWithinThirtyDays() {
        Response response = met();
        response.stop("条件が合わないため", NOW);
        Instant last = NOW.plus(Duration.ofDays(30));
        response.resume(StopCause.COMPANY, last);
        response.resume(StopCause.COMPANY, last);
        assertThat(response.status()).as("one side alone").isEqualTo(ResponseStatus.STOPPED);
        assertThatThrownBy(() -> response.resume(StopCause.INSTITUTION, last.plusMillis(1)))
                .isInstanceOf(RuleViolated.class);
        response.resume(StopCause.INSTITUTION, last);
        assertThat(response.status()).isEqualTo(ResponseStatus.MEETING);
    }

    @Test
    void aSlipIsCorrectedWithinADayAndOnlyOnce() {
        Response response = met();
        response.agree(NOW);
        assertThatThrownBy(() ->
                        response.correct("誤操作", NOW.plus(Duration.ofHours(24)).plusMillis(1)))
                .isInstanceOf(RuleViolated.class);
        response.correct("誤操作", NOW.plus(Duration.ofHours(24)));
        assertThat(response.status()).isEqualTo(ResponseStatus.MEETING);
        assertThat(response.highest()).isEqualTo(ResponseStatus.MEETING);
        assertThatThrownBy(() -> response.correct("誤操作", NOW)).isInstanceOf(RuleViolated.class);
        assertThat(response.isDisclosed()).isTrue();
    }

    /** Whatever is tried in whatever order: the counts add up, the policy and the entity agree, a project has one tab. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void atRandomTheCountsAddUpAndPolicyAndEntityAgree(long seed) {
        Random random = new Random(seed);
        Project project = ProjectFixture.in(ProjectState.RECRUITING);
        List<Response> responses =
                new ArrayList<>(Stream.generate(this::response).limit(7).toList());
        for (int step = 0; step < 300; step++) {
            Response response = responses.get(random.nextInt(responses.size()));
            ResponseAction action = ResponseAction.values()[random.nextInt(ResponseAction.values().length)];
            boolean company = random.nextBoolean();
            tryOut(project, response, action, company ? companyAdministrator : institutionAdministrator);

            ResponseTally tally =
                    ResponseTally.of(responses.stream().map(Response::status).toList());
            assertThat(tally.addressed()).isEqualTo(7);
            assertThat(tally.answered() + tally.count(ResponseStatus.NONE)).isEqualTo(7);
        }
    }

    private void tryOut(Project project, Response response, ResponseAction action, Actor actor) {
        boolean allowed = ResponsePolicy.canDo(actor, response.facts(project, NOW), action, NOW)
                .isEmpty();
        ResponseStatus before = response.status();
        if (allowed) {
            take(response, action, actor);
        } else if (ResponsePolicy.canDo(other(actor), response.facts(project, NOW), action, NOW)
                .isPresent()) {
            assertThatThrownBy(() -> take(response, action, actor))
                    .as(action + " from " + before)
                    .isInstanceOf(RuleViolated.class);
            assertThat(response.status()).isEqualTo(before);
        }
    }

    private Actor other(Actor actor) {
        return actor == companyAdministrator ? institutionAdministrator : companyAdministrator;
    }

    private static void take(Response response, ResponseAction action, Actor actor) {
        switch (action) {
            case DECLARE_INTEREST -> response.declareInterest("", NOW);
            case DECLARE_NO_INTEREST -> response.declareNoInterest("TIMING", "", NOW);
            case TAKE_BACK -> response.takeBack(NOW);
            case OPEN_ROOM -> response.openRoom(DisclosureMoment.MEETING, NOW);
            case START_MEETING -> response.startMeeting(true, NOW);
            case AGREE -> response.agree(NOW);
            case STOP -> response.stop("理由", NOW);
            case DECLINE -> response.decline("理由", NOW);
            case RESUME ->
                response.resume(
                        actor.kind() == OrganisationKind.COMPANY ? StopCause.COMPANY : StopCause.INSTITUTION, NOW);
            case CORRECT -> response.correct("理由", NOW);
        }
    }

    @Test
    void everyVisibleProjectStandsInOneTabAndTheQueryIsBoundToTheSame() {
        for (ProjectState state : AddressedScope.VISIBLE) {
            for (ResponseStatus own : ResponseStatus.values()) {
                List<InstitutionTab> tabs = Stream.of(InstitutionTab.values())
                        .filter(tab -> tab != InstitutionTab.ASSIGNED)
                        .filter(tab -> AddressedScope.states(tab).contains(state))
                        .filter(tab -> AddressedScope.statuses(tab, state).contains(own))
                        .toList();
                assertThat(tabs).as(state + " " + own).containsExactly(ResponsePolicy.tab(state, own));
            }
        }
    }
}
