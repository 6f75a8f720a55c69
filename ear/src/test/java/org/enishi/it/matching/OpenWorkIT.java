package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.OpenWorkService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.RoomPeopleService;
import org.enishi.matching.data.LoneProject;
import org.enishi.matching.data.OpenWork;
import org.enishi.shared.fault.NotPermitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before somebody is deleted it is told how much he leaves undone, to his own administrators only. USR-24. */
class OpenWorkIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Talks talks;

    @Inject
    private Ground ground;

    @Inject
    private OpenWorkService work;

    @Inject
    private InstitutionProjectService projects;

    @Inject
    private PublishingService publishing;

    @Inject
    private InterestService interest;

    @Inject
    private RoomPeopleService people;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void projects_and_rooms_count_as_long_as_they_go_on_and_he_is_in_them() throws Exception {
        Scene.Cast cast = scene.cast("open-work", 1);
        UUID project = scene.published(cast, "first");
        UUID other = scene.published(cast, "second");
        UUID room = talks.opened(cast, project);
        assertThat(workOf(cast.administrator(0), cast.member(0))).isEqualTo(OpenWork.NONE);

        scene.run(cast.administrator(0), () -> {
            people.invite(room, cast.member(0), true);
            projects.assign(project, Set.of(cast.member(0)));
            projects.assign(other, Set.of(cast.member(0)));
            interest.declareInterest(other, "");
        });
        assertThat(workOf(cast.administrator(0), cast.member(0))).isEqualTo(new OpenWork(2, 1));

        scene.run(cast.companyAdministrator(), () -> publishing.withdraw(other, "方針の変更"));
        assertThat(workOf(cast.administrator(0), cast.member(0))).isEqualTo(new OpenWork(1, 1));
        scene.run(cast.member(0), () -> people.leave(room));
        assertThat(workOf(cast.administrator(0), cast.member(0))).isEqualTo(new OpenWork(1, 0));
    }

    @Test
    void what_nobody_else_looks_after_is_named_until_somebody_does() throws Exception {
        Scene.Cast cast = scene.cast("open-work-only", 1);
        UUID project = scene.published(cast, "only");
        assertThat(onlyOf(cast.administrator(0), cast.member(0))).isEmpty();
        scene.run(cast.administrator(0), () -> projects.assign(project, Set.of(cast.member(0))));
        assertThat(onlyOf(cast.administrator(0), cast.member(0)))
                .extracting(LoneProject::id)
                .containsExactly(project);
        assertThat(onlyOf(cast.companyAdministrator(), cast.member(0))).isEmpty();

        scene.run(cast.administrator(0), () -> projects.assign(project, Set.of(cast.member(0), cast.administrator(0))));
        assertThat(onlyOf(cast.administrator(0), cast.member(0))).isEmpty();
        assertThat(onlyOf(cast.administrator(0), cast.member(0), cast.administrator(0)))
                .as("nor the other")
                .hasSize(1);
    }

    @Test
    void nobody_learns_what_the_people_of_others_have_in_hand() throws Exception {
        Scene.Cast cast = scene.cast("open-work-secret", 1);
        UUID project = scene.published(cast, "secret");
        UUID room = talks.opened(cast, project);
        scene.run(cast.administrator(0), () -> people.invite(room, cast.member(0), true));

        assertThat(workOf(cast.companyAdministrator(), cast.member(0))).isEqualTo(OpenWork.NONE);
        assertThat(workOf(scene.operator("open-work-secret"), cast.member(0))).isEqualTo(OpenWork.NONE);
        assertThatThrownBy(() -> workOf(cast.member(0), cast.member(0))).isInstanceOf(NotPermitted.class);
    }

    private List<LoneProject> onlyOf(UUID asking, UUID... accounts) throws Exception {
        return scene.as(asking, () -> work.findOnlyTheirs(Set.of(accounts)));
    }

    private OpenWork workOf(UUID asking, UUID account) throws Exception {
        Map<UUID, OpenWork> found = scene.as(asking, () -> work.countOpenWork(Set.of(account)));
        assertThat(found.keySet()).isSubsetOf(account);
        return found.getOrDefault(account, OpenWork.NONE);
    }
}
