package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.DraftService;
import org.enishi.matching.InterestService;
import org.enishi.matching.NegotiationService;
import org.enishi.matching.ProjectSearchService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.ProjectHit;
import org.enishi.matching.data.ProjectText;
import org.enishi.matching.data.Publication;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.search.MarkedText;
import org.enishi.shared.search.Wanted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever searches projects finds what his lists hold, as it is now, and nothing else. 5.3, PRJ-15. */
class ProjectSearchIT extends FromInside {

    private static final PageRequest PAGE = new PageRequest(0, 100);

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
    private NegotiationService negotiation;

    @Inject
    private ProjectSearchService search;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    private List<UUID> foundByInstitution(UUID account, String words) throws Exception {
        return ids(pageOfInstitution(account, words));
    }

    private List<UUID> foundByCompany(UUID account, String words) throws Exception {
        return ids(pageOfCompany(account, words));
    }

    private Page<ProjectHit> pageOfInstitution(UUID account, String words) throws Exception {
        return ground.as(account, () -> search.findAsInstitution(Wanted.of(words), PAGE));
    }

    private Page<ProjectHit> pageOfCompany(UUID account, String words) throws Exception {
        return ground.as(account, () -> search.findAsCompany(Wanted.of(words), PAGE));
    }

    private static List<UUID> ids(Page<ProjectHit> page) {
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(ProjectHit::projectId).toList();
    }

    private ProjectText text(String title, String body) {
        ProjectText usual = scene.text(title);
        return new ProjectText(
                title,
                usual.recruitingFrom(),
                usual.recruitingUntil(),
                usual.plannedFrom(),
                usual.plannedUntil(),
                body,
                "備考に湧水",
                usual.budget(),
                false,
                true,
                1,
                "",
                Set.of("ADVICE"),
                DisclosureMoment.MEETING,
                null,
                List.of());
    }

    @Test
    void a_word_is_found_however_it_is_written_by_either_side() throws Exception {
        Scene.Cast cast = scene.cast("find-words", 1);
        UUID project = scene.published(cast, text("ガラス容器の外観検査", "ＩｏＴカメラで、割れを機械学習により見分けたい。"));
        scene.published(cast, text("社員研修の実施", "講師を探しています。"));

        for (String words : List.of(
                "ガラス",
                "ｶﾞﾗｽ",
                "がらす",
                "外観検査",
                "がいかんけんさ",
                "けんさ",
                "IoT",
                "ＩＯＴ",
                "iot",
                "ｶﾒﾗ",
                "機械学習",
                "きかいがくしゅう",
                "割れの検査",
                "ｶﾞﾗｽ　ｶﾒﾗ")) {
            assertThat(foundByInstitution(cast.member(0), words)).as(words).containsExactly(project);
            assertThat(foundByCompany(cast.companyMember(), words)).as(words).containsExactly(project);
        }
        assertThat(foundByInstitution(cast.member(0), "湧水")).hasSize(2);
        assertThat(foundByInstitution(cast.member(0), "ガラス 講師")).isEmpty();
        assertThat(foundByInstitution(cast.member(0), "*:*")).isEmpty();
    }

    @Test
    void the_found_text_is_marked_and_whoever_finds_it_is_told_no_more_than_in_the_list() throws Exception {
        Scene.Cast cast = scene.cast("find-marks", 2);
        UUID project = scene.published(cast, text("ガラスの検査", "前置き。ｶﾞﾗｽを調べる。"));

        ProjectHit hit = pageOfInstitution(cast.member(0), "がらす").rows().get(0);

        assertThat(hit.title().parts())
                .containsExactly(new MarkedText.Part("ガラス", true), new MarkedText.Part("の検査", false));
        assertThat(hit.excerpt().parts()).contains(new MarkedText.Part("ｶﾞﾗｽ", true));
        assertThat(hit.companyName()).as("未公開").isNull();
        assertThat(foundByInstitution(cast.member(0), "find-marks-company")).isEmpty();

        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> negotiation.startMeeting(project, cast.institution(0), true));

        assertThat(pageOfInstitution(cast.member(0), "ガラス").rows().get(0).companyName())
                .isEqualTo("find-marks-company");
        assertThat(pageOfInstitution(cast.member(1), "ガラス").rows().get(0).companyName())
                .isNull();
        assertThat(foundByInstitution(cast.member(0), "find-marks-company")).isEmpty();
    }

    @Test
    void a_project_is_found_from_its_publication_on_by_whom_it_addresses_and_a_draft_by_its_company_only()
            throws Exception {
        Scene.Cast cast = scene.cast("find-life", 2);
        Scene.Cast rival = scene.otherCompany(cast);
        Scene.Cast elsewhere = scene.cast("find-elsewhere", 1);
        UUID draft = scene.as(cast.companyAdministrator(), () -> drafts.create(text("漁網の再利用", "詳しくは相談のうえで。")));

        assertThat(foundByCompany(cast.companyMember(), "漁網")).containsExactly(draft);
        assertThat(foundByInstitution(cast.member(0), "漁網")).isEmpty();

        scene.run(cast.companyAdministrator(), () -> scene.rewrite(draft, text("漁網の再利用", "真珠の養殖で使う。")));
        assertThat(foundByCompany(cast.companyMember(), "養殖")).containsExactly(draft);
        scene.run(
                cast.companyAdministrator(),
                () -> publishing.publish(draft, new Publication(scene.versionOf(draft), true, true, true)));

        for (UUID reader : List.of(cast.member(0), cast.administrator(1))) {
            assertThat(foundByInstitution(reader, "真珠")).containsExactly(draft);
        }
        assertThat(foundByCompany(rival.companyAdministrator(), "真珠")).isEmpty();
        assertThat(foundByInstitution(elsewhere.administrator(0), "真珠")).isEmpty();
        assertThat(foundByCompany(elsewhere.companyAdministrator(), "真珠")).isEmpty();
    }

    @Test
    void what_is_edited_suspended_withdrawn_or_deleted_is_found_as_the_list_has_it() throws Exception {
        Scene.Cast cast = scene.cast("find-changes", 2);
        UUID project = scene.published(cast, text("炭素繊維の補修", "古い橋に使う。"));
        assertThat(foundByInstitution(cast.member(0), "古い橋")).containsExactly(project);

        scene.run(
                cast.companyAdministrator(),
                () -> publishing.revise(project, scene.versionOf(project), text("炭素繊維の補修", "新しい塔に使う。"), true));
        assertThat(foundByInstitution(cast.member(0), "古い橋")).isEmpty();
        assertThat(foundByInstitution(cast.member(0), "新しい塔")).containsExactly(project);

        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(cast.companyAdministrator(), () -> publishing.suspend(project, "確認のため"));
        assertThat(foundByInstitution(cast.member(0), "炭素")).containsExactly(project);
        assertThat(foundByInstitution(cast.member(1), "炭素"))
                .as("never answered")
                .isEmpty();
        assertThat(foundByCompany(cast.companyMember(), "炭素")).containsExactly(project);

        scene.run(cast.companyAdministrator(), () -> publishing.withdraw(project, "予算がなくなったため"));
        assertThat(foundByInstitution(cast.member(0), "炭素")).containsExactly(project);
        assertThat(foundByInstitution(cast.member(1), "炭素")).containsExactly(project);

        UUID unanswered = scene.published(cast, text("炭素の回収", "詳しくは相談のうえで。"));
        assertThat(foundByInstitution(cast.member(0), "回収")).containsExactly(unanswered);
        scene.run(cast.companyAdministrator(), () -> publishing.delete(unanswered));
        assertThat(foundByInstitution(cast.member(0), "回収")).isEmpty();
        assertThat(foundByCompany(cast.companyMember(), "回収")).isEmpty();
    }

    @Test
    void what_was_taken_back_before_it_was_committed_is_never_found() throws Exception {
        Scene.Cast cast = scene.cast("find-rollback", 1);
        UUID project = scene.published(cast, text("竹林の整備", "斜面の測量。"));
        transaction.begin();
        try {
            scene.run(cast.companyAdministrator(), () -> {
                publishing.revise(project, scene.versionOf(project), text("竹林の整備", "水路の清掃。"), true);
                drafts.create(text("水路の設計", "詳しくは相談のうえで。"));
            });
            assertThat(foundByCompany(cast.companyMember(), "水路")).isEmpty();
        } finally {
            transaction.rollback();
        }

        assertThat(foundByCompany(cast.companyMember(), "水路")).isEmpty();
        assertThat(foundByInstitution(cast.member(0), "水路")).isEmpty();
        assertThat(foundByInstitution(cast.member(0), "斜面")).containsExactly(project);
    }

    @Test
    void the_operator_finds_by_titles_only_because_reading_a_text_is_recorded() throws Exception {
        Scene.Cast cast = scene.cast("find-operator", 1);
        UUID project = scene.published(cast, text("製紙工場の排水", "汚泥を減らす。"));
        UUID operator = scene.operator("find-operator");

        ProjectHit hit = pageOfCompany(operator, "はいすい").rows().get(0);

        assertThat(hit.projectId()).isEqualTo(project);
        assertThat(hit.excerpt()).isNull();
        assertThat(hit.companyName()).isEqualTo("find-operator-company");
        assertThat(foundByCompany(operator, "汚泥")).isEmpty();
        assertThat(scene.audited(project)).doesNotContain("PROJECT_OVERSEEN");
    }

    @Test
    void titles_stand_before_texts_newer_before_older_and_pages_follow_each_other() throws Exception {
        Scene.Cast cast = scene.cast("find-order", 1);
        UUID inText = scene.published(cast, text("別の題", "藻類を使う。"));
        UUID inTitle = scene.published(cast, text("藻類の研究", "詳しくは相談のうえで。"));
        UUID third = scene.published(cast, text("さらに別の題", "藻類を使う。"));

        List<UUID> all = foundByInstitution(cast.member(0), "藻類");
        assertThat(all).startsWith(inTitle).containsExactlyInAnyOrder(inText, inTitle, third);
        for (int i = 0; i < 3; i++) {
            PageRequest one = new PageRequest(i, 1);
            Page<ProjectHit> page = ground.as(cast.member(0), () -> search.findAsInstitution(Wanted.of("藻類"), one));
            assertThat(page.total()).isEqualTo(3);
            assertThat(page.rows()).extracting(ProjectHit::projectId).containsExactly(all.get(i));
        }
        scene.run(cast.administrator(0), () -> interest.declareInterest(all.get(2), ""));
        assertThat(foundByInstitution(cast.member(0), "藻類"))
                .as("what others do to a project does not move it")
                .isEqualTo(all);
    }
}
