package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Random;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.data.NoInterestReason;
import org.enishi.matching.model.Curiosity;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two worlds that differ in who did it look the same to everybody else. R22, R23, A1, A2, A4, A18. */
class TwoWorldsIT extends FromInside {

    private static final int SCENARIOS = 20;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private Onlooker onlooker;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private InterestService interest;

    @Inject
    private NegotiationService negotiation;

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
    void nobody_else_can_tell_which_institution_finds_a_project_interesting() throws Exception {
        Scene.Cast cast = scene.cast("likers", 3);
        UUID[] worlds = {scene.published(cast, "same"), scene.published(cast, "same")};
        for (int seed = 0; seed < SCENARIOS; seed++) {
            Random random = new Random(seed);
            for (int step = 0; step < 4; step++) {
                boolean send = random.nextBoolean();
                boolean administrator = random.nextBoolean();
                for (int world = 0; world < 2; world++) {
                    press(administrator ? cast.administrator(world) : cast.member(world), worlds[world], send);
                }
            }
            compare(cast, worlds, "scenario " + seed);
        }
        clock.move(Curiosity.WINDOW);
        compare(cast, worlds, "after the window");
        assertThat(onlooker.ofCompany(cast.companyAdministrator(), worlds[0])).contains("M-2");
    }

    private void press(UUID account, UUID project, boolean send) throws Exception {
        scene.run(account, () -> {
            if (send) {
                curiosity.send(project);
            } else {
                curiosity.cancel(project);
            }
        });
    }

    private void compare(Scene.Cast cast, UUID[] worlds, String when) throws Exception {
        for (UUID account : new UUID[] {cast.companyAdministrator(), cast.companyMember()}) {
            assertThat(onlooker.ofCompany(account, worlds[0]))
                    .as(when)
                    .isEqualTo(onlooker.ofCompany(account, worlds[1]))
                    .doesNotContain(
                            "likers-u",
                            cast.institution(0).toString(),
                            cast.member(0).toString());
        }
        for (UUID account : new UUID[] {cast.administrator(2), cast.member(2)}) {
            assertThat(onlooker.ofInstitution(account, worlds[0]))
                    .as(when)
                    .isEqualTo(onlooker.ofInstitution(account, worlds[1]));
        }
    }

    @Test
    void a_third_institution_can_not_tell_which_of_two_answered_and_how_far_it_came() throws Exception {
        Scene.Cast cast = scene.cast("answerers", 3);
        UUID[] worlds = {scene.published(cast, "same"), scene.published(cast, "same")};
        for (int world = 0; world < 2; world++) {
            UUID project = worlds[world];
            int first = world;
            scene.run(cast.administrator(first), () -> interest.declareInterest(project, "ぜひ"));
            scene.run(
                    cast.administrator(1 - first),
                    () -> interest.declareNoInterest(project, NoInterestReason.FIELD, ""));
            scene.run(
                    cast.companyAdministrator(),
                    () -> negotiation.startMeeting(project, cast.institution(first), true));
        }

        for (UUID account : new UUID[] {cast.administrator(2), cast.member(2)}) {
            assertThat(onlooker.ofInstitution(account, worlds[0]))
                    .isEqualTo(onlooker.ofInstitution(account, worlds[1]))
                    .doesNotContain("answerers-company", "answerers-u0", "answerers-u1");
        }
    }

    @Test
    void no_institution_can_tell_before_the_meeting_which_company_it_is() throws Exception {
        Scene.Cast cast = scene.cast("companies", 2);
        UUID other = scene.organisation(cast.region(), OrganisationKind.COMPANY, "companies-other");
        UUID otherAdministrator = ground.active(other, Role.ADMINISTRATOR, "other-admin");
        Scene.Cast second = new Scene.Cast(
                cast.region(),
                other,
                otherAdministrator,
                otherAdministrator,
                cast.institutions(),
                cast.administrators(),
                cast.members());
        UUID[] worlds = {scene.published(cast, "same"), scene.published(second, "same")};
        UUID[] leaders = {cast.companyAdministrator(), otherAdministrator};
        UUID[] companies = {cast.company(), other};
        for (int world = 0; world < 2; world++) {
            UUID project = worlds[world];
            scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
            scene.run(leaders[world], () -> negotiation.openRoom(project, cast.institution(0)));
        }

        for (UUID account : new UUID[] {cast.administrator(0), cast.member(0), cast.administrator(1)}) {
            assertThat(onlooker.ofInstitution(account, worlds[0]))
                    .isEqualTo(onlooker.ofInstitution(account, worlds[1]))
                    .doesNotContain("companies-company", "companies-other", companies[0].toString());
        }
        scene.run(leaders[0], () -> negotiation.startMeeting(worlds[0], cast.institution(0), true));
        assertThat(onlooker.ofInstitution(cast.member(0), worlds[0])).contains("companies-company");
        assertThat(onlooker.ofInstitution(cast.member(1), worlds[0])).doesNotContain("companies-company");
    }
}
