package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.data.AnswerPace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 応答時計: institutions learn how soon a company answers in classes, and from nobody in particular. A10, PE-04. */
class AnswerPaceIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private InstitutionProjectService institution;

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
    void a10_five_answers_give_a_class_four_give_none_and_two_companies_of_one_class_look_the_same() throws Exception {
        Scene.Cast slow = scene.cast("pace-slow", 5);
        Scene.Cast slower = scene.cast("pace-slower", 5);
        UUID one = scene.published(slow, "pace");
        UUID other = scene.published(slower, "pace");
        for (int i = 0; i < 5; i++) {
            int u = i;
            scene.run(slow.administrator(u), () -> interest.declareInterest(one, ""));
            scene.run(slower.administrator(u), () -> interest.declareInterest(other, ""));
        }
        clock.move(Duration.ofDays(3));
        answer(slow, one, 0, 4);
        assertThat(pace(slow, one)).as("four answers").isNull();
        answer(slow, one, 4, 5);
        clock.move(Duration.ofDays(3));
        answer(slower, other, 0, 5);

        assertThat(pace(slow, one)).isEqualTo(AnswerPace.WITHIN_SEVEN_DAYS).isEqualTo(pace(slower, other));
    }

    private void answer(Scene.Cast cast, UUID project, int from, int until) throws Exception {
        for (int i = from; i < until; i++) {
            int u = i;
            scene.run(cast.companyAdministrator(), () -> {
                negotiation.openRoom(project, cast.institution(u));
                negotiation.startMeeting(project, cast.institution(u), true);
            });
        }
    }

    private AnswerPace pace(Scene.Cast cast, UUID project) throws Exception {
        return scene.as(cast.member(0), () -> institution.read(project).pace());
    }
}
