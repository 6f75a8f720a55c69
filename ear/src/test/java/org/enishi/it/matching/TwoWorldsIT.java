package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Random;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.Halves;
import org.enishi.it.inside.MovableClock;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.model.Curiosity;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two worlds that differ in who did it look the same to everybody else. R22, R23, A1, A2, A4, A18. */
class TwoWorldsIT extends FromInside {

    /** On both databases together. */
    private static final int SCENARIOS = 200;

    /** So that the lists that are compared do not grow with every one of them. */
    private static final int OF_THE_SAME_PEOPLE = 20;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private Onlooker onlooker;

    @Inject
    private Belongings belongings;

    @Inject
    private Papers papers;

    @Inject
    private Doings doings;

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
    void nobody_else_can_tell_which_institution_it_was_in_two_hundred_random_scenarios() throws Exception {
        Scene.Cast cast = null;
        // No window ends by itself while the two worlds are looked at one after the other.
        clock.moveToNext(Curiosity.WINDOW);
        for (int seed : scenarios()) {
            cast = seed % OF_THE_SAME_PEOPLE == 0 ? scene.cast("likers-" + seed, 3) : cast;
            Random random = new Random(seed);
            UUID[] worlds = {scene.published(cast, title(seed)), scene.published(cast, title(seed))};
            int steps = 2 + random.nextInt(5);
            for (int step = 0; step < steps; step++) {
                int act = random.nextInt(doings.secrets());
                boolean administrator = random.nextBoolean();
                for (int world = 0; world < 2; world++) {
                    doings.secretly(act, administrator ? cast.administrator(world) : cast.member(world), worlds[world]);
                }
            }
            compare(cast, worlds, "scenario " + seed);
            clock.moveToNext(Curiosity.WINDOW);
            compare(cast, worlds, "after the window of scenario " + seed);
        }
        assertThat(scene.mails(cast.companyAdministrator(), "M-2"))
                .as("it is told of at all")
                .isNotEmpty();
    }

    private static int[] scenarios() {
        return Halves.inGroups(SCENARIOS, OF_THE_SAME_PEOPLE).toArray();
    }

    /** None is the beginning of another. */
    private static String title(int seed) {
        return String.format("same-%03d", seed);
    }

    private void compare(Scene.Cast cast, UUID[] worlds, String when) throws Exception {
        for (UUID account : new UUID[] {cast.companyAdministrator(), cast.companyMember()}) {
            assertThat(onlooker.ofCompany(account, worlds[0]))
                    .as(when)
                    .isEqualTo(onlooker.ofCompany(account, worlds[1]))
                    .doesNotContain(
                            cast.region() + "-u",
                            cast.institution(0).toString(),
                            cast.member(0).toString());
        }
        for (UUID account : new UUID[] {cast.administrator(2), cast.member(2)}) {
            assertThat(onlooker.ofInstitution(account, worlds[0]))
                    .as(when)
                    .isEqualTo(onlooker.ofInstitution(account, worlds[1]))
                    .doesNotContain(cast.region() + "-u0", cast.region() + "-company", "学内だけのメモ", "名のない意見");
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
            scene.run(cast.administrator(1 - first), () -> interest.declareNoInterest(project, "FIELD", ""));
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
    void no_institution_can_tell_before_the_meeting_which_company_it_is_in_two_hundred_random_scenarios()
            throws Exception {
        Scene.Cast cast = null;
        Scene.Cast second = null;
        for (int seed : scenarios()) {
            if (seed % OF_THE_SAME_PEOPLE == 0) {
                cast = scene.cast("companies-" + seed, 2);
                second = withAnotherCompany(cast);
            }
            UUID[] leaders = {cast.companyAdministrator(), second.companyAdministrator()};
            Random random = new Random(seed);
            boolean theyGive = seed % 4 == 0;
            UUID[] worlds = theyGive ? withFilesAndRooms(seed, cast, second) : published(seed, cast, second);
            int steps = 2 + random.nextInt(5);
            for (int step = 0; step < steps; step++) {
                boolean company = random.nextBoolean();
                int act = random.nextInt(company ? doings.leads() : doings.answers());
                for (int world = 0; world < 2; world++) {
                    if (company) {
                        doings.lead(act, leaders[world], worlds[world], cast.institution(0));
                    } else {
                        doings.answer(act, cast.administrator(0), worlds[world]);
                    }
                }
            }
            for (UUID account : new UUID[] {cast.administrator(0), cast.member(0), cast.administrator(1)}) {
                if (theyGive) {
                    compareBelongings(account, cast, worlds);
                }
                assertThat(onlooker.ofInstitution(account, worlds[0]))
                        .as("scenario " + seed)
                        .isEqualTo(onlooker.ofInstitution(account, worlds[1]))
                        .doesNotContain(
                                cast.region() + "-company",
                                cast.region() + "-other",
                                cast.company().toString());
            }
        }
    }

    private void compareBelongings(UUID account, Scene.Cast cast, UUID[] worlds) throws Exception {
        assertThat(belongings.ofInstitution(account, worlds[0]))
                .isEqualTo(belongings.ofInstitution(account, worlds[1]))
                .doesNotContain(cast.region() + "-company", cast.region() + "-other", "company-admin", "other-admin");
    }

    private UUID[] published(int seed, Scene.Cast one, Scene.Cast other) throws Exception {
        return new UUID[] {scene.published(one, title(seed)), scene.published(other, title(seed))};
    }

    /** Of companies that note their names in what they write. */
    private UUID[] withFilesAndRooms(int seed, Scene.Cast... companies) throws Exception {
        UUID[] worlds = new UUID[companies.length];
        for (int world = 0; world < worlds.length; world++) {
            Scene.Cast cast = companies[world];
            UUID leader = cast.companyAdministrator();
            byte[] written =
                    RoomFilesIT.document(ground.account(leader).organisation().name());
            UUID project = papers.published(cast, title(seed), "概要.docx", written);
            scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
            scene.run(leader, () -> negotiation.openRoom(project, cast.institution(0)));
            belongings.talk(leader, project);
            belongings.answer(cast.administrator(0), project);
            worlds[world] = project;
        }
        return worlds;
    }

    private Scene.Cast withAnotherCompany(Scene.Cast cast) {
        UUID other = scene.organisation(cast.region(), OrganisationKind.COMPANY, cast.region() + "-other");
        return new Scene.Cast(
                cast.region(),
                other,
                ground.active(other, Role.ADMINISTRATOR, "other-admin"),
                ground.active(other, Role.MEMBER, "other-member"),
                cast.institutions(),
                cast.administrators(),
                cast.members());
    }

    @Test
    void from_the_meeting_on_the_one_institution_reads_the_name_and_no_other_does() throws Exception {
        Scene.Cast cast = scene.cast("met", 2);
        UUID project = scene.published(cast, "same");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));

        assertThat(onlooker.ofInstitution(cast.member(0), project)).contains("met-company");
        assertThat(onlooker.ofInstitution(cast.administrator(0), project)).contains("met-company");
        assertThat(onlooker.ofInstitution(cast.member(1), project)).doesNotContain("met-company");
        assertThat(onlooker.ofInstitution(cast.administrator(1), project)).doesNotContain("met-company");
    }
}
