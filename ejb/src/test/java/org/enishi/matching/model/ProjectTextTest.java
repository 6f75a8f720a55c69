package org.enishi.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.enishi.matching.data.ContentField;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.EditionDiff;
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
