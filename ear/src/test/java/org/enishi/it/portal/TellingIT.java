package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.enishi.it.FromInside;
import org.enishi.it.matching.Scene;
import org.enishi.it.organisation.Ground;
import org.enishi.it.proof.StatementCounter;
import org.enishi.portal.ActivityService;
import org.enishi.portal.TellingCare;
import org.enishi.portal.data.DayRange;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Figure;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.MonthCell;
import org.enishi.portal.data.MonthRange;
import org.enishi.portal.data.Rate;
import org.enishi.portal.data.RegionActivity;
import org.enishi.portal.model.DailyFigure;
import org.enishi.portal.model.Tally;
import org.enishi.shared.security.CurrentActor;
import org.junit.jupiter.api.Test;

/** What everybody may read of a region: decided when a month is over, and not again. INFO-06. */
class TellingIT extends FromInside {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private TellingCare telling;

    @Inject
    private ActivityService activities;

    @Inject
    private CurrentActor currentActor;

    @Test
    void what_has_been_told_stays_as_it_was_told() throws Exception {
        Scene.Cast cast = scene.cast("stats-told", 1);
        YearMonth last = YearMonth.from(scene.today()).minusMonths(1);
        happened(cast.region(), last.minusMonths(1), 3);
        happened(cast.region(), last, 4);
        telling.tell(cast.region());
        MonthRange range = new MonthRange(last.minusMonths(1), last);
        assertThat(interests(cast, range))
                .containsExactly(
                        new MonthCell(Figure.exact(7), last.minusMonths(1)), new MonthCell(Figure.few(), null));
        assertThat(activities.ofRegion(range).sums().figures()).containsEntry(Measure.INTEREST, Figure.exact(7));
        assertThat(activities.ofRegion(new MonthRange(last, last)).sums().figures())
                .as("a month that was told with another one")
                .containsEntry(Measure.INTEREST, Figure.few());

        happened(cast.region(), last, 6);
        telling.tell(cast.region());
        assertThat(interests(cast, range)).first().isEqualTo(new MonthCell(Figure.exact(7), last.minusMonths(1)));
        Scene.Cast other = scene.cast("stats-told-elsewhere", 1);
        assertThat(interests(other, range)).containsOnly(new MonthCell(Figure.few(), null));
    }

    @Test
    void a_step_is_told_once_those_who_have_not_gone_it_are_a_crowd() throws Exception {
        Scene.Cast cast = scene.cast("stats-funnel", 1);
        YearMonth last = YearMonth.from(scene.today()).minusMonths(1);
        List<UUID> pairs = Stream.generate(UUID::randomUUID).limit(11).toList();
        happened(cast.region(), Measure.INTEREST, last.minusMonths(1), pairs.subList(0, 7));
        happened(cast.region(), Measure.MEETING, last.minusMonths(1), pairs.subList(0, 6));
        happened(cast.region(), Measure.INTEREST, last, pairs.subList(7, 11));
        telling.tell(cast.region());
        assertThat(cells(cast, Measure.INTEREST, new MonthRange(last.minusMonths(1), last)))
                .contains(new MonthCell(Figure.exact(7), last.minusMonths(1)));
        assertThat(cells(cast, Measure.MEETING, new MonthRange(last.minusMonths(1), last.minusMonths(1))))
                .as("one of seven was not met")
                .containsExactly(new MonthCell(Figure.few(), null));
        assertThat(cells(cast, Measure.MEETING, new MonthRange(last.minusMonths(1), last)))
                .as("five were not, and nobody knows who")
                .contains(new MonthCell(Figure.exact(6), last.minusMonths(1)));
    }

    @Test
    void an_agreement_is_told_where_a_meeting_is_and_its_rate_in_every_range_that_ends_there() throws Exception {
        Scene.Cast cast = scene.cast("stats-rate", 1);
        Scene.Cast quiet = scene.cast("stats-rate-quiet", 1);
        YearMonth last = YearMonth.from(scene.today()).minusMonths(1);
        YearMonth first = last.minusMonths(1);
        List<UUID> pairs = Stream.generate(UUID::randomUUID).limit(20).toList();
        for (Scene.Cast each : List.of(cast, quiet)) {
            happened(each.region(), Measure.INTEREST, first, pairs);
            happened(each.region(), Measure.MEETING, first, pairs.subList(0, 10));
            happened(each.region(), Measure.AGREEMENT, first, pairs.subList(0, 3));
            happened(each.region(), Measure.AGREEMENT, last, pairs.subList(3, 5));
        }
        happened(cast.region(), Measure.MEETING, last, pairs.subList(10, 15));
        telling.tell(cast.region());
        telling.tell(quiet.region());
        MonthRange both = new MonthRange(first, last);
        Rate rate = new Rate(both, 5, 15);
        for (MonthRange range : List.of(both, new MonthRange(last, last))) {
            RegionActivity shown = shown(cast, range);
            assertThat(shown.months().get(0).cells())
                    .containsEntry(Measure.AGREEMENT, new MonthCell(Figure.exact(5), first));
            assertThat(shown.months().get(0).rate()).as("%s", range).isEqualTo(rate);
        }
        assertThat(shown(cast, both).sums().rate()).isEqualTo(rate);
        assertThat(cells(quiet, Measure.AGREEMENT, both))
                .as("nothing is told of those who met in the second month")
                .containsOnly(new MonthCell(Figure.few(), null));
        assertThat(shown(quiet, both).sums().rate()).isNull();
    }

    private RegionActivity shown(Scene.Cast cast, MonthRange range) throws Exception {
        return ground.as(cast.companyMember(), () -> activities.ofRegion(range));
    }

    @Test
    void a_page_takes_the_same_few_statements_whatever_has_happened() throws Exception {
        Scene.Cast cast = scene.cast("stats-cost", 1);
        YearMonth month = YearMonth.from(scene.today()).minusMonths(1);
        happened(cast.region(), month, 60);
        telling.tell(cast.region());
        ground.act(cast.companyAdministrator());
        currentActor.get();
        transaction.begin();
        try (StatementCounter statements = StatementCounter.on(entities)) {
            activities.ofRegion(new MonthRange(month.minusMonths(11), month));
            assertThat(statements.count()).isEqualTo(1);
            activities.ofCompany(new DayRange(month.atDay(1), month.atEndOfMonth()));
            assertThat(statements.count()).isLessThanOrEqualTo(5);
        } finally {
            transaction.rollback();
        }
    }

    private List<MonthCell> interests(Scene.Cast cast, MonthRange range) throws Exception {
        return cells(cast, Measure.INTEREST, range);
    }

    private List<MonthCell> cells(Scene.Cast cast, Measure measure, MonthRange range) throws Exception {
        return shown(cast, range).months().stream()
                .map(row -> row.cells().get(measure))
                .toList();
    }

    /** As often, each by a company and an institution of its own. */
    private void happened(String region, YearMonth month, int times) throws Exception {
        happened(
                region,
                Measure.INTEREST,
                month,
                Stream.generate(UUID::randomUUID).limit(times).toList());
    }

    /** @param pairs one for each company and its institution */
    private void happened(String region, Measure measure, YearMonth month, List<UUID> pairs) throws Exception {
        transaction.begin();
        for (UUID pair : pairs) {
            Tally.Key key = new Tally.Key(region, measure, Dimension.TOTAL, "", pair, pair);
            entities.persist(new DailyFigure(month.atDay(1 + pairs.indexOf(pair) % 28), key, 1));
        }
        transaction.commit();
    }
}
