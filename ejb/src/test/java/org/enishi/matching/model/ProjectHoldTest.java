package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.matching.model.ProjectFixture.NOW;
import static org.enishi.matching.model.ProjectFixture.TODAY;
import static org.enishi.matching.model.ProjectFixture.in;
import static org.enishi.matching.model.ProjectFixture.tally;

import java.time.Duration;
import java.time.Instant;
import org.enishi.matching.data.ProjectRemark;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.matching.data.ResponseTally;
import org.enishi.matching.event.ProjectChange;
import org.enishi.matching.event.ProjectChanged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a project does while its company can not act, and when it is gone. */
class ProjectHoldTest {

    private static final Instant LATER = NOW.plus(Duration.ofDays(5));

    @ParameterizedTest
    @EnumSource(names = {"RECRUITING", "NEGOTIATING"})
    void whatGoesOnWaitsAndGoesOnWhereItStood(ProjectState state) {
        Project project = in(state);
        assertThat(project.hold(NOW)).map(ProjectChanged::change).contains(ProjectChange.SUSPENDED);
        assertThat(project.state()).isEqualTo(ProjectState.SUSPENDED);

        assertThat(project.release(LATER)).map(ProjectChanged::change).contains(ProjectChange.RESUMED);
        assertThat(project.state()).isEqualTo(state);
        assertThat(project.text().recruitingUntil()).as("the clock stood still").isEqualTo(TODAY.plusDays(15));
        assertThat(project.release(LATER)).as("once").isEmpty();
    }

    @Test
    void whatTheCompanySuspendedItselfStaysSuspended() {
        Project project = in(ProjectState.SUSPENDED);

        assertThat(project.hold(NOW)).isEmpty();
        assertThat(project.release(LATER)).isEmpty();
        assertThat(project.state()).isEqualTo(ProjectState.SUSPENDED);
    }

    @Test
    void whatWasScheduledDoesNotGoOutBehindTheBackOfACompanyThatIsClosed() {
        Project project = in(ProjectState.SCHEDULED);

        assertThat(project.hold(NOW)).map(ProjectChanged::change).contains(ProjectChange.SCHEDULE_FAILED);
        assertThat(project.state()).isEqualTo(ProjectState.DRAFT);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "REQUESTED", "CLOSED", "WITHDRAWN"})
    void whatNobodyWaitsForStaysAsItIs(ProjectState state) {
        Project project = in(state);

        assertThat(project.hold(NOW)).isEmpty();
        assertThat(project.release(LATER)).isEmpty();
        assertThat(project.state()).isEqualTo(state);
    }

    @Test
    void withItsCompanyGoneWhatWasAnsweredIsWithdrawnAndEverythingElseDeleted() {
        Project answered = in(ProjectState.NEGOTIATING);
        answered.leave(tally(ResponseStatus.INTERESTED), NOW);
        assertThat(answered.state()).isEqualTo(ProjectState.WITHDRAWN);
        assertThat(answered.life().result()).isEqualTo(ProjectResult.WITHDRAWN);
        assertThat(answered.life().remarkKind()).as("why, in no language").isEqualTo(ProjectRemark.COMPANY_LEFT);
        assertThat(answered.life().remark()).isNull();

        Project unanswered = in(ProjectState.RECRUITING);
        unanswered.leave(tally(ResponseStatus.NONE), NOW);
        assertThat(unanswered.state()).isEqualTo(ProjectState.DELETED);
        Project draft = in(ProjectState.DRAFT);
        draft.leave(ResponseTally.nobody(), NOW);
        assertThat(draft.state()).isEqualTo(ProjectState.DELETED);
    }
}
