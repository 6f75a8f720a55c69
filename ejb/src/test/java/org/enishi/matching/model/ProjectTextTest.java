package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.SampleProject;
import org.junit.jupiter.api.Test;

/** The text of a project: what it may hold, how it is measured and compared. */
class ProjectTextTest {

    @Test
    void aTextThatIsStoredComesBackAsItWas() {
        assertThat(new ProjectContent(ProjectFixture.text()).text()).isEqualTo(ProjectFixture.text());
        for (SampleProject sample : Samples.ALL) {
            assertThat(new ProjectContent(sample.text()).text()).isEqualTo(sample.text());
        }
    }

    @Test
    void aTitleOfEightyLettersFitsAndOneMoreDoesNot() {
        new ProjectContent(ProjectFixture.text("あ".repeat(80), ProjectFixture.TODAY, DisclosureMoment.MEETING));
        assertThatThrownBy(() -> new ProjectContent(
                        ProjectFixture.text("あ".repeat(81), ProjectFixture.TODAY, DisclosureMoment.MEETING)))
                .hasMessage("rule.project.title.long");
    }

    @Test
    void whatIsTooLongOrTooManyIsRefusedWithItsOwnSentence() {
        List<FileRow> files = Collections.nCopies(6, new FileRow(UUID.randomUUID(), "a.pdf", 1));
        new ProjectContent(text("本文".repeat(2000), "備考".repeat(1000), 999_999, "人".repeat(200), files.subList(0, 5)));
        refused("rule.project.body.long", text("本".repeat(4001), "", 1, "", List.of()));
        refused("rule.project.notes.long", text("", "備".repeat(2001), 1, "", List.of()));
        refused("rule.project.number", text("", "", 1_000_000, "", List.of()));
        refused("rule.project.number", text("", "", -1, "", List.of()));
        refused("rule.project.peopleNote.long", text("", "", 1, "人".repeat(201), List.of()));
        refused("rule.project.files.many", text("", "", 1, "", files));
    }

    private static void refused(String rule, ProjectText text) {
        assertThatThrownBy(() -> new ProjectContent(text)).hasMessage(rule);
    }

    private static ProjectText text(String body, String notes, int number, String peopleNote, List<FileRow> files) {
        LocalDate day = ProjectFixture.TODAY;
        return new ProjectText(
                "案件",
                day,
                day,
                null,
                null,
                body,
                notes,
                number,
                false,
                false,
                number,
                peopleNote,
                Set.of(),
                null,
                null,
                files);
    }

    @Test
    void theMeterSaysWhatIsMissing() {
        ProjectText empty = ProjectText.empty(ProjectFixture.TODAY);
        assertThat(FormMeter.measure(empty).percent()).isZero();
        assertThat(FormMeter.measure(ProjectFixture.text()).missing())
                .containsExactly(ContentField.PLANNED, ContentField.BODY, ContentField.ANSWER_BY);
        assertThat(FormMeter.measure(ProjectFixture.text()).percent()).isEqualTo(62);
    }

    @Test
    void aDiffNamesTheFieldsThatChangedAndNobodyWhoChangedThem() {
        Project project = ProjectFixture.in(ProjectState.RECRUITING);
        ProjectEdition first = new ProjectEdition(project, UUID.randomUUID(), ProjectFixture.NOW);
        project.revise(
                ProjectFixture.text("新しい案件名", ProjectFixture.TODAY.plusDays(20), DisclosureMoment.MEETING),
                ProjectFixture.NOW);
        ProjectEdition second = new ProjectEdition(project, UUID.randomUUID(), ProjectFixture.NOW);

        List<EditionDiff> diffs = EditionDiffs.of(List.of(first, second));

        assertThat(diffs).singleElement().satisfies(diff -> {
            assertThat(diff.number()).isEqualTo(2);
            assertThat(diff.changes())
                    .containsExactly(
                            new EditionDiff.Change(ContentField.TITLE, "案件", "新しい案件名"),
                            new EditionDiff.Change(
                                    ContentField.RECRUITING, "2026-11-21\n2026-12-01", "2026-11-21\n2026-12-11"));
        });
    }
}
