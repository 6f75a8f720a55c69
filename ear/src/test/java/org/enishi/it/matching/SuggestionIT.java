package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.SuggestionService;
import org.enishi.matching.data.ExpertSuggestion;
import org.enishi.matching.data.ProjectText;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Coordinators are told who of their own people may fit, and why; nobody else is, and nobody of another house is named. PE-13. */
class SuggestionIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private SuggestionService suggestions;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void whoever_pressed_on_something_alike_is_suggested_to_his_own_coordinator_only() throws Exception {
        Scene.Cast cast = scene.cast("suggest", 2);
        UUID before = scene.published(cast, "超伝導線材の接合");
        UUID project = scene.published(cast, "超伝導磁石の冷却");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.member(u), () -> curiosity.send(before));
        }

        List<ExpertSuggestion> found = scene.as(cast.administrator(0), () -> suggestions.suggestPeople(project));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.accountId()).isEqualTo(cast.member(0));
            assertThat(one.reasons().get(0).word()).isEqualTo("超伝導");
            assertThat(one.reasons().get(0).source()).isEqualTo("超伝導線材の接合");
        });
        scene.run(cast.member(0), () -> curiosity.cancel(before));
        assertThat(scene.as(cast.administrator(0), () -> suggestions.suggestPeople(project)))
                .as("taken back")
                .isEmpty();
    }

    @Test
    void nobody_but_a_coordinator_of_an_addressed_institution_may_ask() throws Exception {
        Scene.Cast cast = scene.cast("suggest-who", 1);
        Scene.Cast elsewhere = scene.cast("suggest-elsewhere", 1);
        UUID project = scene.published(cast, "suggest who");
        for (UUID other : List.of(cast.member(0), cast.companyAdministrator(), cast.companyMember())) {
            ground.act(other);
            assertThatThrownBy(() -> suggestions.suggestPeople(project)).isInstanceOf(NotPermitted.class);
        }
        ground.act(elsewhere.administrator(0));
        assertThatThrownBy(() -> suggestions.suggestPeople(project)).isInstanceOf(NotFound.class);
    }

    @Test
    void fields_and_departments_of_demo_people_are_read_where_the_project_names_them() throws Exception {
        Scene.Cast cast = scene.cast("suggest-field", 1);
        UUID physicist = ground.active(cast.institution(0), Role.MEMBER, "physicist");
        scene.worksIn(physicist, "materials");
        ProjectText text = scene.text("材料の評価");
        UUID project = scene.published(cast, text);

        assertThat(scene.as(cast.administrator(0), () -> suggestions.suggestPeople(project)))
                .extracting(ExpertSuggestion::accountId)
                .containsExactly(physicist);
    }
}
