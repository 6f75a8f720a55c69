package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.data.CuriositySender;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 「新しいテーマとして」: a mark on one's own 面白そう that colleagues see and nobody else. LIKE-16. */
class CuriosityThemeIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private CuriosityService curiosity;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void colleagues_see_the_mark_and_another_institution_does_not() throws Exception {
        Scene.Cast cast = scene.cast("theme-house", 2);
        UUID project = scene.published(cast, "theme");
        scene.run(cast.member(0), () -> {
            curiosity.send(project);
            curiosity.markNewTheme(project, true);
        });

        assertThat(themes(cast.administrator(0), project))
                .extracting(CuriositySender::accountId)
                .containsExactly(cast.member(0));
        assertThat(themes(cast.member(1), project)).isEmpty();
        ground.act(cast.companyAdministrator());
        assertThatThrownBy(() -> curiosity.newThemes(project)).isInstanceOf(NotPermitted.class);
        assertThat(scene.mails(cast.administrator(0), "M-1"))
                .as("of the press only")
                .hasSize(1);
    }

    @Test
    void it_goes_with_the_press_and_is_nothing_without_one() throws Exception {
        Scene.Cast cast = scene.cast("theme-press", 1);
        UUID project = scene.published(cast, "theme");
        ground.act(cast.member(0));
        assertThatThrownBy(() -> curiosity.markNewTheme(project, true))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.curiosity.theme.unsent");
        curiosity.send(project);
        curiosity.markNewTheme(project, true);
        curiosity.cancel(project);
        curiosity.send(project);

        assertThat(curiosity.newThemes(project)).isEmpty();
        assertThatThrownBy(() -> curiosity.newThemes(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    private List<CuriositySender> themes(UUID reader, UUID project) throws Exception {
        return scene.as(reader, () -> curiosity.newThemes(project));
    }
}
