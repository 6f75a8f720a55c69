package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.enishi.matching.model.ProjectFixture.NOW;
import static org.enishi.matching.model.ProjectFixture.TODAY;
import static org.enishi.matching.model.ProjectFixture.tally;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectAction;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.ResponseTally;
import org.enishi.matching.event.ProjectChange;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** T1 to T18. */
class ProjectLifeTest {

    static Stream<Arguments> statesAndActions() {
        return Stream.of(ProjectState.values())
                .flatMap(state -> Stream.of(ProjectAction.values()).map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest
    @MethodSource("statesAndActions")
    void fromEveryStateOnlyTheNamedStepsLeadOn(ProjectState state, ProjectAction action) {
        Project project = ProjectFixture.in(state);

        if (action.isPossibleIn(state)) {
            take(project, action);
        } else {
            assertThatThrownBy(() -> take(project, action))
                    .isInstanceOfSatisfying(
                            RuleViolated.class,
                            refused -> assertThat(refused.key()).isEqualTo("rule.project.state"));
            assertThat(project.state()).isEqualTo(state);
        }
    }

    private static void take(Project project, ProjectAction action) {
        ResponseTally answered = tally(ResponseStatus.INTERESTED, ResponseStatus.NONE);
        switch (action) {
            case SAVE -> project.rewrite(ProjectFixture.text(), NOW);
            case REQUEST -> project.requestPublication(NOW);
            case SEND_BACK -> project.sendBack("予算を書いてください", NOW);
            case PUBLISH -> project.publish(NOW);
            case SCHEDULE -> project.schedule(TODAY.plusDays(2), NOW);
            case UNSCHEDULE -> project.unschedule(NOW);
            case REVISE -> project.revise(ProjectFixture.text(), NOW);
            case SUSPEND -> project.suspend("確認のため", NOW);
            case RESUME -> project.resume(NOW);
            case END_RECRUITING -> project.endRecruiting(answered, NOW);
            case WITHDRAW -> project.withdraw("方針の変更", answered, NOW);
            case DELETE -> project.delete(tally(ResponseStatus.NONE), NOW);
            case REISSUE -> project.reissue(UUID.randomUUID(), NOW);
        }
    }

    @ParameterizedTest
    @MethodSource("statesAndActions")
    void whateverIsOverHasAResultAndADay(ProjectState state, ProjectAction action) {
        Project project = ProjectFixture.in(state);
        if (action.isPossibleIn(state)) {
            take(project, action);
        }

        assertThat(project.life().result() != null && project.life().closedOn() != null)
                .isEqualTo(project.state().isOver());
    }

    @ParameterizedTest
    @CsvSource({
        "'NONE,NOT_INTERESTED', NOT_INTERESTED",
        "'NONE,AGREED,STOPPED', AGREED",
        "'NOT_INTERESTED', NOT_INTERESTED",
    })
    void theFinalResultIsTheFurthestThatAnyInstitutionCame(String statuses, ProjectResult expected) {
        Project project = ProjectFixture.in(ProjectState.RECRUITING);

        project.endRecruiting(
                tally(Arrays.stream(statuses.split(","))
                        .map(ResponseStatus::valueOf)
                        .toArray(ResponseStatus[]::new)),
                NOW);

        assertThat(project.life().result()).isEqualTo(expected);
        assertThat(project.life().closedOn()).isEqualTo(TODAY);
    }

    @Test
    void whatOnceWasIsRememberedInTheResult() {
        Project met = ProjectFixture.in(ProjectState.NEGOTIATING);
        met.close(new ResponseTally(tally(ResponseStatus.STOPPED).counts(), true, true), NOW);
        Project interested = ProjectFixture.in(ProjectState.NEGOTIATING);
        interested.close(new ResponseTally(tally(ResponseStatus.STOPPED).counts(), true, false), NOW);

        assertThat(met.life().result()).isEqualTo(ProjectResult.MEETING);
        assertThat(interested.life().result()).isEqualTo(ProjectResult.INTERESTED);
    }

    @Test
    void aProjectWithLiveAnswersGoesOnWhenRecruitingEnds() {
        Project project = ProjectFixture.in(ProjectState.RECRUITING);

        assertThat(project.endRecruiting(tally(ResponseStatus.MEETING), NOW).change())
                .isEqualTo(ProjectChange.RECRUITING_ENDED);
        assertThatThrownBy(() -> project.close(tally(ResponseStatus.MEETING), NOW))
                .isInstanceOf(RuleViolated.class);
    }

    /** 2026-12-01 is the last day in Japan: it ends at 15:00 UTC. */
    @Test
    void theLastSecondOfTheLastDayIsInTimeAndTheNextIsTooLate() {
        Project project = new Project(
                new Source(ProjectFixture.COMPANY, "region", ProjectFixture.AUTHOR),
                ProjectFixture.text(LocalDate.of(2026, 12, 1)),
                NOW);
        project.publish(NOW);

        assertThat(project.isRecruiting(Instant.parse("2026-12-01T14:59:59Z"))).isTrue();
        assertThat(project.isRecruiting(Instant.parse("2026-12-01T15:00:00Z"))).isFalse();
    }

    @Test
    void aSuspensionPutsTheDeadlineOff() {
        Project project = ProjectFixture.in(ProjectState.SUSPENDED);

        project.resume(NOW.plus(Duration.ofDays(4)));

        assertThat(project.text().recruitingUntil()).isEqualTo(TODAY.plusDays(14));
    }

    @Test
    void anEarlierDeadlineLeavesThreeDaysAndALaterOneIsFree() {
        Project project = ProjectFixture.in(ProjectState.RECRUITING);

        assertThatThrownBy(() -> project.revise(ProjectFixture.text(TODAY.plusDays(2)), NOW))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.project.deadline.shortened");
        project.revise(ProjectFixture.text(TODAY.plusDays(3)), NOW);
        project.revise(ProjectFixture.text(TODAY.plusDays(300)), NOW);
        assertThat(project.edition()).isEqualTo(3);
    }

    @Test
    void aNameThatWasDisclosedIsNotHiddenAgain() {
        Project project = draft(DisclosureMoment.PUBLICATION);
        project.publish(NOW);

        assertThatThrownBy(() -> project.revise(ProjectFixture.text(), NOW))
                .hasMessage("rule.project.disclosure.later");
    }

    private static Project draft(DisclosureMoment disclosure) {
        return new Project(
                new Source(ProjectFixture.COMPANY, "region", ProjectFixture.AUTHOR),
                ProjectFixture.text("案件", TODAY.plusDays(10), disclosure),
                NOW);
    }

    @Test
    void whatIsNotCompleteIsNotPublishedAndStaysADraft() {
        Project project = new Project(
                new Source(ProjectFixture.COMPANY, "region", ProjectFixture.AUTHOR),
                ProjectFixture.text("", TODAY.plusDays(1), DisclosureMoment.MEETING),
                NOW);

        assertThatThrownBy(() -> project.publish(NOW)).hasMessage("rule.project.title.missing");
        assertThat(project.state()).isEqualTo(ProjectState.DRAFT);
        project.rewrite(ProjectFixture.text(TODAY.minusDays(1)), NOW);
        assertThatThrownBy(() -> project.publish(NOW)).hasMessage("rule.project.deadline.past");
        project.rewrite(ProjectFixture.text(TODAY), NOW);
        project.publish(NOW);
    }

    @Test
    void whoeverAnsweredIsOwedAWithdrawalAndWhoeverDidNotADeletion() {
        assertThatThrownBy(() ->
                        ProjectFixture.in(ProjectState.RECRUITING).delete(tally(ResponseStatus.NOT_INTERESTED), NOW))
                .hasMessage("rule.project.delete.answered");
        assertThatThrownBy(() ->
                        ProjectFixture.in(ProjectState.RECRUITING).withdraw("理由", tally(ResponseStatus.NONE), NOW))
                .hasMessage("rule.project.withdraw.unanswered");
    }

    @Test
    void aReissueKnowsItsOriginAndNoneOfItsDates() {
        Project old = ProjectFixture.in(ProjectState.CLOSED);
        UUID by = UUID.randomUUID();

        Project again = old.reissue(by, NOW);

        assertThat(again.source().originId()).isEqualTo(old.getId());
        assertThat(again.source().authorId()).isEqualTo(by);
        assertThat(again.state()).isEqualTo(ProjectState.DRAFT);
        assertThat(again.text().recruitingUntil()).isNull();
        assertThat(again.text().body()).isEqualTo(old.text().body());
    }

    @Test
    void eachReminderIsDueOnce() {
        Project project = ProjectFixture.in(ProjectState.RECRUITING);
        Instant week = NOW.plus(Duration.ofDays(3));
        Instant end = NOW.plus(Duration.ofDays(8));

        assertThat(project.remindsOfDeadline(NOW)).isFalse();
        assertThat(project.remindsOfDeadline(week)).isTrue();
        assertThat(project.remindsOfDeadline(week)).isFalse();
        assertThat(project.remindsOfDeadline(end)).isTrue();
        assertThat(project.remindsOfDeadline(end)).isFalse();
    }

    @Test
    void anIdleNegotiationIsRemindedOfThriceAndNeverClosesByItself() {
        Project project = ProjectFixture.in(ProjectState.NEGOTIATING);

        long reminders = Stream.iterate(1, day -> day + 1)
                .limit(400)
                .filter(day -> project.remindsOfIdleness(NOW.plus(Duration.ofDays(day))))
                .count();

        assertThat(reminders).isEqualTo(3);
        assertThat(project.state()).isEqualTo(ProjectState.NEGOTIATING);
        project.touch(NOW.plus(Duration.ofDays(400)));
        assertThat(project.remindsOfIdleness(NOW.plus(Duration.ofDays(401)))).isFalse();
    }
}
