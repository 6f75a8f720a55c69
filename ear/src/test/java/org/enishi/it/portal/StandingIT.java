package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.it.FromInside;
import org.enishi.it.matching.Scene;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.portal.ActivityService;
import org.enishi.portal.SizesCare;
import org.enishi.portal.StatisticsCare;
import org.enishi.portal.StatisticsService;
import org.enishi.portal.data.Charges;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.PartCount;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statistics of how something stands: what an institution has in hand, and how large a region is. INFO-06, INFO-07. */
class StandingIT extends FromInside {

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private InterestService interest;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private StatisticsCare care;

    @Inject
    private ActivityService activities;

    @Inject
    private SizesCare sizes;

    @Inject
    private StatisticsService statistics;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    /** Two people of one field with three projects between them: a project counts once for the field and once for each of them. */
    @Test
    void an_institution_reads_what_each_person_and_each_field_has_in_hand() throws Exception {
        Scene.Cast cast = scene.cast("stats-charges", 2);
        UUID one = cast.administrator(0);
        UUID other = cast.member(0);
        scene.worksIn(one, "informatics");
        scene.worksIn(other, "informatics");
        scene.worksIn(other, "mechanical");
        UUID both = scene.published(cast, "both");
        UUID own = scene.published(cast, "own");
        UUID unopened = scene.published(cast, "unopened");
        scene.run(one, () -> institution.assign(both, Set.of(one, other)));
        scene.run(one, () -> institution.assign(own, Set.of(one)));
        scene.run(one, () -> institution.assign(unopened, Set.of(other)));
        scene.run(cast.administrator(1), () -> institution.assign(both, Set.of(cast.member(1))));
        scene.run(one, () -> interest.declareInterest(both, ""));
        scene.run(one, () -> interest.declareNoInterest(own, "TIMING", ""));
        scene.run(one, () -> institution.read(own));
        scene.run(one, () -> institution.read(both));
        care.count(scene.today().minusDays(1));

        Charges charges = ground.as(one, activities::charges);
        assertThat(hand(charges, Dimension.PERSON, one.toString())).containsExactly(2L, 2L, 2L, 1L);
        assertThat(hand(charges, Dimension.PERSON, other.toString())).containsExactly(2L, 1L, 1L, 1L);
        assertThat(hand(charges, Dimension.FIELD, "情報・AI")).containsExactly(3L, 2L, 2L, 1L);
        assertThat(hand(charges, Dimension.FIELD, "機械工学")).containsExactly(2L, 1L, 1L, 1L);
        assertThat(charges.names()).containsOnlyKeys(one.toString(), other.toString());
        assertThat(hand(ground.as(cast.administrator(1), activities::charges), Dimension.PERSON, one.toString()))
                .as("of another institution")
                .containsExactly(0L, 0L, 0L, 0L);
    }

    private static List<Long> hand(Charges charges, Dimension dimension, String part) {
        return Stream.of(Measure.IN_CHARGE, Measure.CHARGE_OPENED, Measure.CHARGE_ANSWERED, Measure.CHARGE_INTERESTED)
                .map(measure -> charges.counts().stream()
                        .filter(count -> count.measure() == measure
                                && count.dimension() == dimension
                                && count.part().equals(part))
                        .mapToLong(PartCount::amount)
                        .sum())
                .toList();
    }

    /** The numbers of organisations and people follow by the month, and none of a single organisation. A9. */
    @Test
    void who_joins_alone_is_not_seen_in_the_numbers_of_the_region_and_five_together_are() throws Exception {
        Scene.Cast cast = scene.cast("stats-sizes", 6);
        sizes.decide(cast.region());
        ground.act(cast.member(0));
        assertThat(institutions()).isEqualTo(Figure.exact(6));
        assertThat(statistics.overall().organisationTotal().isExact()).isFalse();
        assertThat(sizes.due()).doesNotContain(cast.region());
        scene.organisation(cast.region(), OrganisationKind.INSTITUTION, "stats-sizes-alone");
        sizes.decide(cast.region());
        assertThat(institutions()).as("one alone").isEqualTo(Figure.exact(6));
        for (int i = 0; i < 4; i++) {
            UUID joined = scene.organisation(cast.region(), OrganisationKind.INSTITUTION, "stats-sizes-" + i);
            ground.active(joined, Role.ADMINISTRATOR, "first");
            ground.active(joined, Role.MEMBER, "second");
        }
        sizes.decide(cast.region());
        assertThat(institutions()).as("the people of four").isEqualTo(Figure.exact(6));
        UUID last = scene.organisation(cast.region(), OrganisationKind.INSTITUTION, "stats-sizes-last");
        ground.active(last, Role.ADMINISTRATOR, "first");
        sizes.decide(cast.region());
        assertThat(institutions()).isEqualTo(Figure.exact(12));
        assertThat(statistics.overall().accounts().get(1).figure()).isEqualTo(Figure.exact(12 + 4 * 2 + 1));
    }

    private Figure institutions() {
        return statistics.overall().organisations().get(1).figure();
    }
}
