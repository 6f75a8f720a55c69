package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.ProjectState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever owes the next step is told of it: C-12. */
class RemindersIT extends FromInside {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration ANOTHER_ROUND = Duration.ofSeconds(7);

    @Inject
    private Scene scene;

    @Inject
    private Past past;

    @Inject
    private Ground ground;

    @Inject
    private InterestService interest;

    @Inject
    private PublishingService publishing;

    @Inject
    private NegotiationService negotiation;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void the_company_is_told_once_that_institutions_wait_however_many_they_are() throws Exception {
        Scene.Cast cast = scene.cast("awaited", 3);
        UUID project = scene.published(cast, "awaited");
        UUID silent = scene.published(cast, "silent");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.administrator(u), () -> interest.declareInterest(project, ""));
        }
        past.lastStepsAt(project, scene.now().minus(Duration.ofDays(4)));
        past.lastStepsAt(silent, scene.now().minus(Duration.ofDays(4)));

        awaitMail(cast.companyAdministrator(), "C-12-awaited");
        Awaitility.await()
                .during(ANOTHER_ROUND)
                .atMost(PATIENCE)
                .until(() ->
                        scene.mails(cast.companyAdministrator(), "C-12-awaited").size() == 1);
        assertThat(scene.mails(cast.administrator(0), "C-12-awaited")).isEmpty();
        assertThat(scene.mails(cast.companyAdministrator(), "C-12-awaited")
                        .get(0)
                        .readableText()
                        .body())
                .contains("awaited")
                .doesNotContain("awaited-u");
    }

    @Test
    void an_idle_negotiation_is_reminded_of_and_stays_open() throws Exception {
        Scene.Cast cast = scene.cast("idle", 1);
        UUID project = scene.published(cast, "idle");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> publishing.endRecruiting(project));
        past.lastMovedAt(project, scene.now().minus(Duration.ofDays(31)));

        awaitMail(cast.companyAdministrator(), "C-12");
        assertThat(scene.project(project).state()).isEqualTo(ProjectState.NEGOTIATING);
        assertThat(scene.mails(cast.administrator(0), "C-12"))
                .as("it waits for the company")
                .isEmpty();
    }

    @Test
    void of_an_idle_negotiation_the_institution_hears_too_where_the_two_talk() throws Exception {
        Scene.Cast cast = scene.cast("idle-talk", 2);
        UUID project = scene.published(cast, "idle talk");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.administrator(u), () -> interest.declareInterest(project, ""));
        }
        scene.run(cast.companyAdministrator(), () -> {
            negotiation.openRoom(project, cast.institution(0));
            publishing.endRecruiting(project);
        });
        past.lastMovedAt(project, scene.now().minus(Duration.ofDays(61)));

        awaitMail(cast.administrator(0), "C-12");
        assertThat(scene.mails(cast.administrator(0), "C-12")
                        .get(0)
                        .readableText()
                        .body())
                .contains("idle talk")
                .doesNotContain("idle-talk-company");
        assertThat(scene.mails(cast.administrator(1), "C-12")).isEmpty();
    }

    @Test
    void whoever_has_not_said_whether_he_takes_it_up_again_is_reminded_on_either_side() throws Exception {
        Scene.Cast cast = scene.cast("wanted-again", 2);
        UUID project = scene.published(cast, "wanted again");
        for (int i = 0; i < 2; i++) {
            int u = i;
            scene.run(cast.administrator(u), () -> interest.declareInterest(project, ""));
            scene.run(cast.companyAdministrator(), () -> {
                negotiation.openRoom(project, cast.institution(u));
                negotiation.stop(project, cast.institution(u), "都合がつかない");
            });
        }
        scene.run(cast.companyAdministrator(), () -> negotiation.resume(project, cast.institution(0)));
        scene.run(cast.administrator(1), () -> interest.resume(project));
        assertThat(scene.mails(cast.companyAdministrator(), "R-9-wanted")).hasSize(1);
        past.wantedAgainAt(project, scene.now().minus(Duration.ofDays(4)));

        awaitMail(cast.administrator(0), "C-12-resume");
        awaitMail(cast.companyAdministrator(), "C-12-resume-wanted");
        assertThat(scene.mails(cast.administrator(0), "C-12-resume")
                        .get(0)
                        .readableText()
                        .body())
                .doesNotContain("wanted-again-company", "wanted-again-u1");
        assertThat(scene.mails(cast.administrator(1), "C-12-resume")).isEmpty();
        Awaitility.await()
                .during(ANOTHER_ROUND)
                .atMost(PATIENCE)
                .until(() -> scene.mails(cast.administrator(0), "C-12-resume").size() == 1);
    }

    private void awaitMail(UUID account, String event) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !scene.mails(account, event).isEmpty());
    }
}
