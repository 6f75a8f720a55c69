package org.enishi.matching.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.model.Days;
import org.enishi.matching.model.Response;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemo;
import org.enishi.shared.demo.FillDemoFixture;
import org.junit.jupiter.api.Test;

/** The projects of the demo region can be lived through. */
class DemoProjectTest {

    private static final List<DemoRow> ROWS = DemoTable.read("projects.tsv");
    private static final List<DemoRow> HISTORY = DemoTable.read("history.tsv");

    private static List<DemoProject> made() {
        return made(ROWS, DemoProject::live);
    }

    private interface Life {

        DemoProject of(DemoRow row, List<UUID> institutions, FillDemo demo);
    }

    private static List<DemoProject> made(List<DemoRow> rows, Life life) {
        FillDemo demo = FillDemoFixture.asked();
        List<String> institutions = rows.stream()
                .flatMap(row -> row.set("answers").stream())
                .map(answer -> answer.substring(0, answer.indexOf(':')))
                .distinct()
                .toList();
        rows.stream()
                .flatMap(row ->
                        Stream.concat(Stream.of(row.text("company"), row.text("author")), row.set("curious").stream()))
                .forEach(key -> demo.remember(key, UUID.randomUUID()));
        rows.stream()
                .flatMap(row -> row.set("curious").stream())
                .map(address -> address.replaceFirst(".*@", "").replace(".example", ""))
                .forEach(key -> demo.remember(key, UUID.randomUUID()));
        institutions.forEach(key -> demo.remember(key, UUID.randomUUID()));
        List<UUID> ids = institutions.stream().map(demo::idOf).toList();
        return rows.stream().map(row -> life.of(row, ids, demo)).toList();
    }

    @Test
    void everyProjectStandsWhereItsLineSays() {
        assertThat(made().stream().map(project -> project.project().state()))
                .containsExactlyElementsOf(ROWS.stream()
                        .map(row -> row.choice("state", ProjectState.class))
                        .toList());
    }

    @Test
    void everySideOfTheListsHasSomethingToShow() {
        assertThat(made())
                .extracting(project -> project.project().state())
                .contains(
                        ProjectState.DRAFT,
                        ProjectState.RECRUITING,
                        ProjectState.NEGOTIATING,
                        ProjectState.CLOSED,
                        ProjectState.WITHDRAWN);
    }

    @Test
    void whatIsPublishedHasAddressedEverybodyAndHasATextWithoutItsCompany() {
        assertThat(made()).allSatisfy(made -> {
            ProjectText text = made.project().text();
            assertThat(text.title() + text.body()).doesNotContain("帆渡", "澄浦", "雪代", "霞根", "ツルナギ", "立波");
            if (made.project().state() != ProjectState.DRAFT) {
                assertThat(made.responses()).extracting(Response::institutionId).doesNotHaveDuplicates();
                assertThat(made.editions()).hasSize(1);
            }
        });
    }

    @Test
    void whatIsLongOverIsOverAndSaysNoMoreOfItsCompanyThanWhatGoesOn() {
        assertThat(made(HISTORY, DemoProject::remember)).hasSize(HISTORY.size()).allSatisfy(made -> {
            ProjectText text = made.project().text();
            assertThat(text.title() + text.body()).doesNotContain("帆渡", "澄浦", "雪代", "霞根", "ツルナギ", "立波");
            assertThat(made.project().state()).isIn(ProjectState.CLOSED, ProjectState.WITHDRAWN);
            assertThat(made.project().life().closedOn()).isBefore(Days.of(FillDemoFixture.NOW));
            assertThat(made.curiosities()).isNotEmpty();
        });
    }

    @Test
    void aResultSaysHowFarItEverCame() {
        List<DemoProject> made = made(HISTORY, DemoProject::remember);
        for (int i = 0; i < HISTORY.size(); i++) {
            if (made.get(i).project().state() == ProjectState.CLOSED) {
                String answers = HISTORY.get(i).text("answers");
                assertThat(made.get(i).project().life().result())
                        .isEqualTo(
                                answers.contains("AGREED")
                                        ? ProjectResult.AGREED
                                        : answers.contains("MEETING")
                                                ? ProjectResult.MEETING
                                                : ProjectResult.INTERESTED);
            }
        }
    }

    /** Fewer than five on either side are never told. */
    @Test
    void whatIsLongOverIsEnoughToBeTold() {
        for (String step : List.of("INTERESTED", "MEETING", "AGREED")) {
            List<DemoRow> rows = HISTORY.stream()
                    .filter(row -> row.text("answers").contains(step))
                    .toList();
            assertThat(rows.stream().map(row -> row.text("company")).distinct()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(rows.stream()
                            .flatMap(row -> row.set("answers").stream())
                            .filter(answer -> answer.endsWith(":" + step))
                            .distinct())
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void everyStoryIsOfAnAgreement() {
        assertThat(DemoTable.read("stories.tsv"))
                .allSatisfy(story -> assertThat(Stream.concat(ROWS.stream(), HISTORY.stream())
                                .filter(row -> row.text("title").equals(story.text("title")))
                                .map(row -> row.text("answers")))
                        .singleElement()
                        .asString()
                        .contains("AGREED"));
    }
}
