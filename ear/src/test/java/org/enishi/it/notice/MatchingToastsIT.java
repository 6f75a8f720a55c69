package org.enishi.it.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.matching.Scene;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.shared.notice.event.NoticesPosted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** ⚡ of and C-9: whoever is told at once has it on the page that is open, and nobody else is interrupted. */
class MatchingToastsIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private HeardNotices heard;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void the_steps_of_a_negotiation_interrupt_those_who_are_told_of_them() throws Exception {
        Scene.Cast cast = scene.cast("toasts", 2);
        UUID project = scene.published(cast, "interrupts");
        UUID company = cast.companyAdministrator();
        UUID institution = cast.institution(0);
        UUID coordinator = cast.administrator(0);

        heard.forget();
        scene.run(cast.administrator(1), () -> interest.declareNoInterest(project, "FIELD", ""));
        assertThat(isInterrupted(company)).as("R-2").isFalse();
        scene.run(coordinator, () -> interest.declareInterest(project, ""));
        assertThat(isInterrupted(company)).as("R-1").isTrue();

        heard.forget();
        scene.run(company, () -> negotiation.openRoom(project, institution));
        assertThat(isInterrupted(coordinator)).as("R-4").isTrue();

        heard.forget();
        scene.run(company, () -> negotiation.startMeeting(project, institution, true));
        assertThat(isInterrupted(coordinator)).as("R-5").isTrue();

        heard.forget();
        scene.run(company, () -> negotiation.agree(project, institution, true, ""));
        assertThat(isInterrupted(coordinator)).as("C-9").isTrue();
        assertThat(isInterrupted(cast.administrator(1)))
                .as("the other institution")
                .isFalse();
    }

    private boolean isInterrupted(UUID person) {
        return heard.all().stream()
                .filter(NoticesPosted::live)
                .anyMatch(posted -> posted.accountIds().contains(person));
    }
}
