package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.matching.Scene;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CuriosityService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.portal.ActivityService;
import org.enishi.portal.StatisticsCare;
import org.enishi.portal.data.DayCount;
import org.enishi.portal.data.DayRange;
import org.enishi.portal.data.Dimension;
import org.enishi.portal.data.Measure;
import org.enishi.portal.data.OwnActivity;
import org.enishi.portal.data.PartCount;
import org.enishi.shared.fault.NotPermitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 全体統計 and 詳細統計: counted by the day, read from what was counted. INFO-06, INFO-07, LIKE-19. */
class StatisticsIT extends FromInside {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private CuriosityService curiosity;

    @Inject
    private InterestService interest;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private NegotiationService negotiation;

    @Inject
    private StatisticsCare care;

    @Inject
    private ActivityService activities;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void a_day_ends_at_midnight_in_japan_and_counting_it_again_changes_nothing() throws Exception {
        Scene.Cast cast = scene.cast("stats-midnight", 1);
        LocalDate day = scene.today().minusDays(3);
        publishedAt(scene.published(cast, "the last second"), end(day).minusSeconds(1));
        publishedAt(scene.published(cast, "the first second"), end(day));

        for (int round = 0; round < 2; round++) {
            care.count(day);
            care.count(day.plusDays(1));
            assertThat(ofCompany(cast, day).total(Measure.PUBLISHED)).isEqualTo(1);
            assertThat(ofCompany(cast, day.plusDays(1)).total(Measure.PUBLISHED))
                    .isEqualTo(1);
            assertThat(ofCompany(cast, day.plusDays(1)).totalBefore(Measure.PUBLISHED))
                    .isEqualTo(1);
        }
    }

    @Test
    void what_is_thrown_away_is_counted_again_from_what_there_is() throws Exception {
        Scene.Cast cast = scene.cast("stats-rebuilt", 1);
        LocalDate day = scene.today().minusDays(40);
        publishedAt(scene.published(cast, "long ago"), end(day).minusSeconds(3600));
        care.count(day);
        List<PartCount> before = ofCompany(cast, day).counts();

        run("delete from DailyFigure f where f.countedOn = :day", day);
        run("delete from CountedDay d where d.countedOn = :day", day);
        assertThat(ofCompany(cast, day).counts()).isEmpty();
        assertThat(care.due()).contains(day).doesNotContain(scene.today());
        care.count(day);

        assertThat(ofCompany(cast, day).counts())
                .containsExactlyInAnyOrderElementsOf(before)
                .isNotEmpty();
    }

    @Test
    void each_side_reads_its_own_way_from_first_interest_to_meeting() throws Exception {
        Scene.Cast cast = scene.cast("stats-steps", 3);
        UUID project = scene.published(cast, "steps");
        scene.run(cast.member(0), () -> institution.read(project));
        scene.run(cast.member(0), () -> curiosity.send(project));
        scene.run(cast.member(1), () -> curiosity.send(project));
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.administrator(1), () -> interest.declareNoInterest(project, "TIMING", ""));
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));
        showCuriosities(project);
        LocalDate today = scene.today();
        care.count(today);

        OwnActivity company = ofCompany(cast, today);
        assertThat(company.total(Measure.CURIOSITY)).isEqualTo(2);
        assertThat(company.total(Measure.INTEREST)).isEqualTo(1);
        assertThat(company.total(Measure.MEETING)).isEqualTo(1);
        assertThat(company.total(Measure.AGREEMENT)).isZero();
        assertThat(company.total(Measure.OPENED))
                .as("who has opened it is not hers to know")
                .isZero();
        assertThat(company.parts(Measure.NO_INTEREST, Dimension.REASON))
                .containsExactly(new PartCount(Measure.NO_INTEREST, Dimension.REASON, "TIMING", 1));
        assertThat(company.curiosities()).containsExactly(new DayCount(today, 2));
        assertThat(company.parts(Dimension.PROJECT))
                .as("of whom is not told")
                .extracting(PartCount::part, PartCount::measure, PartCount::amount)
                .containsExactlyInAnyOrder(
                        tuple(project.toString(), Measure.PUBLISHED, 1L),
                        tuple(project.toString(), Measure.CURIOSITY, 2L),
                        tuple(project.toString(), Measure.INTEREST, 1L),
                        tuple(project.toString(), Measure.NO_INTEREST, 1L),
                        tuple(project.toString(), Measure.MEETING, 1L));
        assertThat(company.median(Measure.COMPANY_ANSWER)).contains(0);

        assertInstitutionsReadTheirOwn(cast, project, today);
    }

    private void assertInstitutionsReadTheirOwn(Scene.Cast cast, UUID project, LocalDate today) throws Exception {
        OwnActivity own = ofInstitution(cast.member(0), today);
        assertThat(List.of(Measure.ADDRESSED, Measure.OPENED, Measure.ANSWERED, Measure.INTEREST, Measure.MEETING))
                .allSatisfy(measure ->
                        assertThat(own.total(measure)).as(measure.name()).isEqualTo(1));
        assertThat(own.parts(Measure.CURIOSITY, Dimension.PROJECT))
                .as("of the own colleagues only")
                .containsExactly(new PartCount(Measure.CURIOSITY, Dimension.PROJECT, project.toString(), 1));
        OwnActivity silent = ofInstitution(cast.member(2), today);
        assertThat(silent.total(Measure.ADDRESSED)).isEqualTo(1);
        assertThat(silent.total(Measure.INTEREST) + silent.total(Measure.CURIOSITY))
                .isZero();
    }

    @Test
    void what_is_taken_back_before_the_night_was_never_there() throws Exception {
        Scene.Cast cast = scene.cast("stats-back", 1);
        UUID project = scene.published(cast, "taken back");
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        care.count(scene.today());
        assertThat(ofCompany(cast, scene.today()).total(Measure.INTEREST)).isEqualTo(1);
        scene.run(cast.administrator(0), () -> interest.takeBack(project));
        care.count(scene.today());
        assertThat(ofCompany(cast, scene.today()).total(Measure.INTEREST)).isZero();
    }

    @Test
    void nobody_reads_what_is_not_his() throws Exception {
        Scene.Cast cast = scene.cast("stats-rights", 1);
        DayRange range = new DayRange(scene.today(), scene.today());
        ground.act(cast.companyMember());
        assertThatThrownBy(() -> activities.ofInstitution(range)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> activities.byOrganisation(range)).isInstanceOf(NotPermitted.class);
        ground.act(cast.member(0));
        assertThatThrownBy(() -> activities.ofCompany(range)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> activities.charges()).isInstanceOf(NotPermitted.class);
    }

    @Test
    void the_operator_reads_every_organisation_of_his_region_and_no_other() throws Exception {
        Scene.Cast cast = scene.cast("stats-operator", 2);
        UUID operator = scene.operator("stats-operator");
        scene.published(cast, "overseen");
        transaction.begin();
        entities.createQuery("update Account a set a.trail.lastSignedInAt = :once where a.id = :person")
                .setParameter("once", Instant.EPOCH)
                .setParameter("person", cast.companyMember())
                .executeUpdate();
        transaction.commit();
        care.count(scene.today());
        ground.act(operator);
        assertThat(activities.byOrganisation(new DayRange(scene.today(), scene.today())))
                .hasSize(4)
                .satisfiesOnlyOnce(row -> {
                    assertThat(row.id()).isEqualTo(cast.company());
                    assertThat(row.amount(Measure.PUBLISHED)).isEqualTo(1);
                    assertThat(row.idle()).as("who has not signed in for long").isEqualTo(1);
                })
                .satisfiesOnlyOnce(row -> {
                    assertThat(row.id()).isEqualTo(cast.institution(0));
                    assertThat(row.amount(Measure.ADDRESSED)).isEqualTo(1);
                    assertThat(row.amount(Measure.CURIOSITY)).isZero();
                });
    }

    private OwnActivity ofCompany(Scene.Cast cast, LocalDate day) throws Exception {
        return ground.as(cast.companyMember(), () -> activities.ofCompany(new DayRange(day, day)));
    }

    private OwnActivity ofInstitution(UUID member, LocalDate day) throws Exception {
        return ground.as(member, () -> activities.ofInstitution(new DayRange(day, day)));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(JAPAN).toInstant();
    }

    private void publishedAt(UUID project, Instant at) throws Exception {
        transaction.begin();
        entities.createQuery("update Project p set p.pulse.publishedAt = :at where p.id = :project")
                .setParameter("at", at)
                .setParameter("project", project)
                .executeUpdate();
        transaction.commit();
    }

    /** As if their window had ended. */
    private void showCuriosities(UUID project) throws Exception {
        transaction.begin();
        entities.createQuery("update Curiosity c set c.shownFrom = :now where c.projectId = :project")
                .setParameter("now", scene.now())
                .setParameter("project", project)
                .executeUpdate();
        transaction.commit();
    }

    private void run(String statement, LocalDate day) throws Exception {
        transaction.begin();
        entities.createQuery(statement).setParameter("day", day).executeUpdate();
        transaction.commit();
    }
}
