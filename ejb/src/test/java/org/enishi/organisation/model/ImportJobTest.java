package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.organisation.data.ImportCount;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** Who works on an import, when another one takes over, and when nobody tries any more. */
class ImportJobTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final UUID HERE = UUID.randomUUID();
    private static final UUID ELSEWHERE = UUID.randomUUID();

    private final ImportJob job = new ImportJob(
            UUID.randomUUID(), AccountFixture.active().toActor(), new ImportJob.Origin("r", "192.0.2.1"), true, NOW);

    @Test
    void whoWorksOnItKeepsItForAMinuteEachTime() {
        assertThat(job.claim(HERE, NOW)).isTrue();
        assertThat(job.claim(ELSEWHERE, NOW.plusSeconds(59))).isFalse();
        assertThat(job.claim(HERE, NOW.plusSeconds(59))).isTrue();
        assertThat(job.claim(ELSEWHERE, NOW.plusSeconds(118))).isFalse();
        assertThat(job.claim(ELSEWHERE, NOW.plusSeconds(119))).isTrue();
        assertThat(job.claim(HERE, NOW.plusSeconds(120))).isFalse();
    }

    @Test
    void whatOnlyAnotherServerRememberedCountsNoMore() {
        job.claim(HERE, NOW);
        job.prepare(3);
        job.claim(HERE, NOW.plusSeconds(30));
        assertThat(job.prepared()).isEqualTo(3);
        job.claim(ELSEWHERE, NOW.plus(ImportJob.TURN).plusSeconds(30));
        assertThat(job.prepared()).isZero();
    }

    @Test
    void whatFailsIsTriedAgainAfterAMinuteAndNotForEver() {
        Instant at = NOW;
        for (int i = 0; i < 4; i++) {
            assertThat(job.claim(HERE, at)).isTrue();
            job.fail(at);
            assertThat(job.isOver()).isFalse();
            assertThat(job.claim(HERE, at.plusSeconds(59))).isFalse();
            at = at.plus(Duration.ofSeconds(60));
        }
        job.claim(HERE, at);
        job.fail(at);
        assertThat(job.refusal()).isEqualTo("rule.import.brokeOff");
        assertThat(job.claim(HERE, at.plusSeconds(600))).isFalse();
    }

    @Test
    void itEndsOnce() {
        job.end(null, NOW);
        job.end("rule.import.noLonger", NOW);
        assertThat(job.refusal()).isNull();
        assertThat(job.isOver()).isTrue();
    }

    @Test
    void aLineSaysLaterWhatWasSaidOfItAtOnce() {
        Refusal full = Refusal.of("rule.quota.full", 10);
        NewMember member = new NewMember("高岡 太郎", "たかおか たろう", "a@own.example", Role.MEMBER);
        ImportRow judged = new ImportRow(new ImportLine(7, member), ImportOutcome.OVER_LIMIT, full);

        assertThat(new ImportJobLine(job.getId(), judged, false).row()).isEqualTo(judged);
        ImportRow admissible = new ImportRow(new ImportLine(8, member), ImportOutcome.ADMISSIBLE, null);
        assertThat(new ImportJobLine(job.getId(), admissible, false).row().outcome())
                .isEqualTo(ImportOutcome.NOT_CHOSEN);
        ImportJobLine wanted = new ImportJobLine(job.getId(), admissible, true);
        assertThat(wanted.isOpen()).isTrue();
        wanted.become(ImportOutcome.EXISTING, Refusal.of("rule.x.y", "a", "b"));
        assertThat(wanted.row().reason()).isEqualTo(Refusal.of("rule.x.y", "a", "b"));
    }

    @Test
    void progressCountsThoseWhoAreWantedAndTheReportAll() {
        List<ImportCount> counts = List.of(
                new ImportCount(true, null, 4),
                new ImportCount(true, ImportOutcome.ADDED, 3),
                new ImportCount(true, ImportOutcome.EXISTING, 1),
                new ImportCount(false, ImportOutcome.INVALID, 2));

        ImportProgress progress = ImportProgress.of(counts, 0, false, NOW, null);

        assertThat(progress.total()).isEqualTo(8);
        assertThat(progress.done()).isEqualTo(4);
        assertThat(progress.added()).isEqualTo(3);
        assertThat(progress.left()).isEqualTo(7);
        assertThat(ImportProgress.of(counts, 6, false, NOW, null).done()).isEqualTo(6);
    }
}
