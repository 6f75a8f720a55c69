package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.DraftService;
import org.enishi.matching.InterestService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.Publication;
import org.enishi.matching.data.ResponseStatus;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the passing of time does to a project, on a clock that the test moves by less than two days. */
class DeadlineIT extends FromInside {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration ANOTHER_ROUND = Duration.ofSeconds(7);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private InterestService interest;

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

    private void moveTo(Instant moment) {
        clock.move(Duration.between(scene.now(), moment));
    }

    private Instant midnightAfterToday() {
        return scene.today().plusDays(1).atStartOfDay(JAPAN).toInstant();
    }

    @Test
    void an_answer_in_the_last_seconds_of_the_last_day_counts_and_one_after_midnight_does_not() throws Exception {
        Scene.Cast cast = scene.cast("deadline", 2);
        UUID project = scene.published(cast, scene.text("last day", scene.today(), DisclosureMoment.MEETING));
        Instant midnight = midnightAfterToday();

        moveTo(midnight.minusSeconds(3));
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        moveTo(midnight);
        ground.act(cast.administrator(1));
        assertThatThrownBy(() -> interest.declareInterest(project, "")).hasMessage("rule.response.recruitingOver");

        awaitState(project, ProjectState.NEGOTIATING);
        assertThat(scene.response(project, cast.institution(0)).status()).isEqualTo(ResponseStatus.INTERESTED);
        assertThat(scene.response(project, cast.institution(1)).status()).isEqualTo(ResponseStatus.NONE);
        assertThat(scene.mails(cast.companyAdministrator(), "C-7")).hasSize(1);
        assertThat(scene.mails(cast.administrator(0), "C-7")).hasSize(1);
        assertThat(scene.mails(cast.administrator(1), "C-7")).isEmpty();
    }

    @Test
    void without_a_live_answer_the_deadline_closes_the_project_once() throws Exception {
        Scene.Cast cast = scene.cast("closed-by-time", 1);
        UUID project = scene.published(cast, scene.text("closes", scene.today(), DisclosureMoment.MEETING));

        moveTo(midnightAfterToday());
        awaitState(project, ProjectState.CLOSED);

        assertThat(scene.project(project).life().result()).isEqualTo(ProjectResult.NOT_INTERESTED);
        assertThat(scene.project(project).life().closedOn()).isEqualTo(scene.today());
        assertThat(scene.mails(cast.companyAdministrator(), "C-8")).hasSize(1);
    }

    @Test
    void whoever_has_not_answered_is_reminded_once_in_the_last_days() throws Exception {
        Scene.Cast cast = scene.cast("reminded", 2);
        UUID project = scene.published(cast, scene.text("soon", scene.today().plusDays(1), DisclosureMoment.MEETING));
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));

        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> !scene.mails(cast.administrator(1), "C-4").isEmpty());
        assertThat(scene.project(project).remindsOfDeadline(scene.now())).isFalse();
        assertThat(scene.mails(cast.administrator(1), "C-4")).hasSize(1);
    }

    @Test
    void what_is_scheduled_goes_out_at_eight_and_not_before() throws Exception {
        Scene.Cast cast = scene.cast("scheduled", 1);
        UUID project = scene.as(cast.companyAdministrator(), () -> {
            UUID id = drafts.create(scene.text("scheduled"));
            publishing.schedule(id, scene.today().plusDays(1), new Publication(scene.versionOf(id), true, true, true));
            return id;
        });
        Instant eight = midnightAfterToday().plus(Duration.ofHours(8));

        moveTo(eight.minusSeconds(25));
        Awaitility.await()
                .during(ANOTHER_ROUND)
                .atMost(PATIENCE)
                .until(() -> scene.project(project).state() == ProjectState.SCHEDULED);
        moveTo(eight);
        awaitState(project, ProjectState.RECRUITING);
        assertThat(scene.count("Response", project)).isEqualTo(1);
        assertThat(scene.count("ProjectEdition", project)).isEqualTo(1);
    }

    @Test
    void what_may_not_go_out_any_more_at_eight_is_a_draft_again_and_the_administrators_are_mailed() throws Exception {
        Scene.Cast cast = scene.cast("schedule-missed", 1);
        UUID project = scene.as(cast.companyAdministrator(), () -> {
            UUID id = drafts.create(scene.text("missed", scene.today().plusDays(2), DisclosureMoment.MEETING));
            publishing.schedule(id, scene.today().plusDays(1), new Publication(scene.versionOf(id), true, true, true));
            return id;
        });
        moveTo(midnightAfterToday().plus(Duration.ofDays(3)));
        awaitState(project, ProjectState.DRAFT);

        assertThat(scene.mails(cast.companyAdministrator(), "C-2-failed"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.readableText().subject()).endsWith("案件を予約発信できませんでした");
                    assertThat(mail.readableText().body())
                            .contains("案件：missedは、予約された日時に発信の条件を満たしていなかったため、下書きに戻りました。")
                            .contains("/corporate/projects/" + project);
                });
        assertThat(scene.notices(cast.companyAdministrator(), "C-2-failed")).hasSize(1);
        assertThat(scene.mails(cast.companyMember(), "C-2-failed")).isEmpty();
        assertThat(scene.count("Response", project)).as("nobody was addressed").isZero();
        assertThat(scene.mails(cast.administrator(0), "C-2")).isEmpty();
    }

    @Test
    void an_institution_that_comes_later_is_addressed_as_well() throws Exception {
        Scene.Cast cast = scene.cast("newcomer", 1);
        UUID project = scene.published(cast, "for newcomers");
        UUID newcomer = scene.organisation(cast.region(), OrganisationKind.INSTITUTION, "newcomer-late");
        ground.active(newcomer, Role.ADMINISTRATOR, "late");

        Awaitility.await().atMost(PATIENCE).until(() -> scene.count("Response", project) == 2);
        assertThat(scene.response(project, newcomer).status()).isEqualTo(ResponseStatus.NONE);
    }

    @Test
    void an_institution_that_came_while_a_project_stood_still_is_addressed_when_it_goes_on() throws Exception {
        Scene.Cast cast = scene.cast("newcomer-held", 1);
        UUID project = scene.published(cast, "stands still");
        scene.run(cast.companyAdministrator(), () -> publishing.suspend(project, "確認のため"));
        UUID newcomer = scene.organisation(cast.region(), OrganisationKind.INSTITUTION, "newcomer-held-late");
        UUID other = scene.published(cast, "tells that the newcomer is known");
        Awaitility.await().atMost(PATIENCE).until(() -> scene.count("Response", other) == 2);
        assertThat(scene.count("Response", project)).isEqualTo(1);

        scene.run(cast.companyAdministrator(), () -> publishing.resume(project));
        Awaitility.await().atMost(PATIENCE).until(() -> scene.count("Response", project) == 2);
        assertThat(scene.response(project, newcomer).status()).isEqualTo(ResponseStatus.NONE);
    }

    private void awaitState(UUID project, ProjectState state) {
        Awaitility.await().atMost(PATIENCE).until(() -> scene.project(project).state() == state);
        assertThat(List.of(scene.project(project).state())).containsExactly(state);
    }
}
