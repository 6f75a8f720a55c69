package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.enishi.it.inside.MovableClock;
import org.enishi.matching.data.ResponseRow;
import org.enishi.organisation.MemberChange;
import org.enishi.shared.fault.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways by which somebody could find out who pressed 面白そう, and that none of them leads there. A6, A7, A15, A18. */
class CuriositySecretsIT extends BetweenSides {

    private static final Duration A_WINDOW = Duration.ofMinutes(11);

    @Inject
    private MemberChange members;

    @Inject
    private MovableClock clock;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        clock.reset();
        ground.letMailGo();
    }

    @Test
    void the_number_of_a_company_does_not_go_down_when_whoever_pressed_is_deleted() throws Exception {
        Scene.Cast cast = scene.cast("deleted-presser", 2);
        UUID project = scene.published(cast, "deleted presser");
        scene.run(cast.member(0), () -> curiosity.send(project));
        scene.run(cast.member(1), () -> curiosity.send(project));
        clock.move(A_WINDOW);
        assertThat(scene.curious(cast, project)).isEqualTo(2);

        scene.run(cast.administrator(0), () -> members.delete(ground.ref(cast.member(0))));
        assertThat(scene.curious(cast, project)).isEqualTo(2);
        clock.move(A_WINDOW.plus(A_WINDOW));
        assertThat(scene.curious(cast, project)).as("later either").isEqualTo(2);
    }

    @Test
    void the_audit_log_knows_of_no_press_and_of_no_cancellation() throws Exception {
        Scene.Cast cast = scene.cast("unaudited-press", 1);
        UUID project = scene.published(cast, "unaudited press");
        scene.run(cast.member(0), () -> {
            curiosity.send(project);
            curiosity.cancel(project);
            curiosity.send(project);
        });

        assertThat(scene.audited(project)).containsExactly("PROJECT_PUBLISHED");
    }

    @Test
    void whoever_answered_stands_in_the_order_of_the_answers_whoever_pressed() throws Exception {
        assertThat(orderWherePressed("order-first", 0)).containsExactly(0, 1);
        assertThat(orderWherePressed("order-second", 1)).containsExactly(0, 1);
    }

    private List<Integer> orderWherePressed(String name, int presser) throws Exception {
        Scene.Cast cast = scene.cast(name, 2);
        UUID project = scene.published(cast, name);
        scene.run(cast.member(presser), () -> curiosity.send(project));
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.administrator(u), () -> interest.declareInterest(project, ""));
        }
        return scene.as(cast.companyAdministrator(), () -> company.responses(project)).stream()
                .map(ResponseRow::institutionId)
                .map(cast.institutions()::indexOf)
                .toList();
    }

    @Test
    void no_refusal_says_whether_there_was_something_to_press() throws Exception {
        Scene.Cast cast = scene.cast("press-errors", 1);
        Scene.Cast elsewhere = scene.cast("press-errors-elsewhere", 1);
        UUID foreign = scene.published(elsewhere, "foreign");
        scene.run(elsewhere.member(0), () -> curiosity.send(foreign));

        ground.act(cast.member(0));
        for (UUID id : List.of(foreign, UUID.randomUUID())) {
            assertThat(catchThrowable(() -> curiosity.send(id)))
                    .isInstanceOf(NotFound.class)
                    .hasMessage(new NotFound().getMessage());
            assertThat(catchThrowable(() -> curiosity.cancel(id)))
                    .isInstanceOf(NotFound.class)
                    .hasMessage(new NotFound().getMessage());
        }
    }
}
