package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.NoteService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.ProjectState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is deleted is gone for everybody at once, and after thirty days for good; who found it interesting is kept. T16. */
class DeletedProjectIT extends FromInside {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration ANOTHER_ROUND = Duration.ofSeconds(7);
    private static final List<String> DETAILS = List.of("ProjectEdition", "Response", "Assignment", "Memo", "Question");

    @Inject
    private Scene scene;

    @Inject
    private Past past;

    @Inject
    private Ground ground;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private NoteService notes;

    @Inject
    private PublishingService publishing;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void its_text_is_kept_for_thirty_days_and_erased_then() throws Exception {
        Scene.Cast cast = scene.cast("erased", 1);
        UUID project = deleted(cast, "消す案件");
        UUID recent = deleted(cast, "消したばかりの案件");
        UUID alive = scene.published(cast, "残る案件");
        past.lastMovedAt(alive, scene.now().minus(Duration.ofDays(31)));
        past.lastMovedAt(recent, scene.now().minus(Duration.ofDays(29)));
        past.lastMovedAt(project, scene.now().minus(Duration.ofDays(31)));

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> scene.project(project).title().isEmpty());
        assertThat(scene.project(project).text().body()).isEmpty();
        assertThat(scene.project(project).state()).isEqualTo(ProjectState.DELETED);
        for (String detail : DETAILS) {
            assertThat(scene.count(detail, project)).as(detail).isZero();
        }
        assertThat(scene.count("Curiosity", project)).as("kept, and not shown").isEqualTo(1);
        Awaitility.await()
                .during(ANOTHER_ROUND)
                .atMost(PATIENCE)
                .until(() -> scene.project(recent).title().equals("消したばかりの案件"));
        assertThat(scene.count("Question", recent)).isEqualTo(1);
        assertThat(scene.project(alive).title()).isEqualTo("残る案件");
    }

    private UUID deleted(Scene.Cast cast, String title) throws Exception {
        UUID project = scene.published(cast, title);
        scene.run(cast.member(0), () -> {
            curiosity.send(project);
            notes.ask(project, "質問", false);
            notes.writeMemo(project, null, null, "メモ");
        });
        scene.run(cast.companyAdministrator(), () -> publishing.delete(project));
        return project;
    }
}
