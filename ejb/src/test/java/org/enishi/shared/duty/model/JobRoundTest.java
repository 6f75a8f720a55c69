package org.enishi.shared.duty.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.data.JobReport;
import org.enishi.shared.duty.data.JobState;
import org.junit.jupiter.api.Test;

/** What the operator is told of a job. */
class JobRoundTest {

    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    private final JobRound round = new JobRound(Job.STATISTICS);

    @Test
    void whatWasNeverDoneIsNew() {
        assertThat(round.toReport(NOON).state()).isEqualTo(JobState.NEW);
    }

    @Test
    void whatFailedIsSaidUntilARoundGoesWellAndRememberedAfterwards() {
        round.ended("a", NOON, Duration.ofMillis(7), 2);
        assertThat(round.toReport(NOON).state()).isEqualTo(JobState.FAILING);

        round.ended("a", NOON.plusSeconds(60), Duration.ofMillis(5), 0);

        assertThat(round.toReport(NOON.plusSeconds(60)))
                .isEqualTo(new JobReport(Job.STATISTICS, JobState.WELL, "a", NOON.plusSeconds(60), 5, 0, NOON));
    }

    @Test
    void whatShouldHaveBeenDoneThreeTimesAndAWhileAgoIsSilent() {
        round.ended("a", NOON, Duration.ZERO, 1);

        assertThat(round.toReport(NOON.plus(Duration.ofMinutes(6))).state()).isEqualTo(JobState.FAILING);
        assertThat(round.toReport(NOON.plus(Duration.ofMinutes(6)).plusMillis(1))
                        .state())
                .isEqualTo(JobState.SILENT);
    }
}
