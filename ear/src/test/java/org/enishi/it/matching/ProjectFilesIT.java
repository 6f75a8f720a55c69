package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.InterestService;
import org.enishi.matching.ProjectFileService;
import org.enishi.matching.PublishingService;
import org.enishi.matching.data.EditionDiff;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.Publication;
import org.enishi.shared.fault.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 添付ファイル of projects: who reads which, when, and what one tells. PE-17, A11, A13, A15. */
class ProjectFilesIT extends FromInside {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final byte[] CONTENT = {'a'};

    @Inject
    private Scene scene;

    @Inject
    private Papers papers;

    @Inject
    private Talks talks;

    @Inject
    private Past past;

    @Inject
    private Ground ground;

    @Inject
    private ProjectFileService files;

    @Inject
    private DraftService drafts;

    @Inject
    private PublishingService publishing;

    @Inject
    private CompanyProjectService company;

    @Inject
    private InstitutionProjectService institution;

    @Inject
    private InterestService interest;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    private void assertNotThere(UUID account, UUID project, UUID id) {
        assertThatThrownBy(() -> scene.as(account, () -> files.open(project, id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as(account, () -> files.part(project, id, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void institutions_read_the_files_that_the_published_text_names_and_no_others() throws Exception {
        Scene.Cast cast = scene.cast("project-files", 1);
        UUID leader = cast.companyAdministrator();
        UUID project = scene.as(leader, () -> drafts.create(scene.text("資料")));
        FileRow named = papers.brought(leader, project, "a.txt", CONTENT);
        FileRow waiting = papers.brought(leader, project, "b.txt", CONTENT);
        scene.run(leader, () -> scene.rewrite(project, Papers.with(scene.text("資料"), named)));
        assertNotThere(cast.administrator(0), project, named.id());

        scene.run(
                leader, () -> publishing.publish(project, new Publication(scene.versionOf(project), true, true, true)));
        assertThat(papers.seen(cast.member(0), project)).containsExactly(named);
        assertThat(papers.taken(cast.member(0), project, named.id())).isEqualTo(CONTENT);
        assertNotThere(cast.administrator(0), project, waiting.id());
        assertThatThrownBy(() -> scene.as(cast.companyMember(), () -> files.open(project, named.id())))
                .as("not by the way of the others")
                .isInstanceOf(RuntimeException.class);
        assertThat(scene.as(
                        cast.companyMember(),
                        () -> files.openOwn(project, named.id()).name()))
                .isEqualTo("a.txt");
    }

    @Test
    void another_file_is_an_edition_in_which_the_old_one_is_a_name_and_nothing_else() throws Exception {
        Scene.Cast cast = scene.cast("project-files-edition", 1);
        UUID leader = cast.companyAdministrator();
        UUID project = papers.published(cast, "版", "a.txt", CONTENT);
        FileRow first = papers.seen(cast.administrator(0), project).get(0);
        FileRow second = papers.brought(leader, project, "b.txt", new byte[] {'b', 'b'});
        assertNotThere(cast.administrator(0), project, second.id());
        scene.run(
                leader,
                () -> publishing.revise(project, scene.versionOf(project), Papers.with(scene.text("版"), second), true));

        assertThat(papers.seen(cast.administrator(0), project)).containsExactly(second);
        assertThat(papers.taken(cast.administrator(0), project, second.id())).containsExactly('b', 'b');
        assertNotThere(cast.administrator(0), project, first.id());
        assertThat(scene.as(cast.administrator(0), () -> institution.editions(project)))
                .flatExtracting(EditionDiff::changes)
                .extracting(EditionDiff.Change::before, EditionDiff.Change::after)
                .containsExactly(tuple("a.txt (1 KB)", "b.txt (1 KB)"));
        assertThat(scene.notices(cast.administrator(0), "C-5")).hasSize(1);
    }

    @Test
    void nobody_sends_out_a_file_without_saying_that_he_has_looked_into_it() throws Exception {
        Scene.Cast cast = scene.cast("project-files-looked", 1);
        UUID leader = cast.companyAdministrator();
        UUID project = scene.as(leader, () -> drafts.create(scene.text("確認")));
        FileRow first = papers.brought(leader, project, "a.txt", CONTENT);
        FileRow second = papers.brought(leader, project, "b.txt", CONTENT);
        ground.act(leader);
        scene.rewrite(project, Papers.with(scene.text("確認"), first));
        long version = scene.versionOf(project);
        assertThatThrownBy(() -> publishing.publish(project, new Publication(version, true, true, false)))
                .hasMessage("rule.project.files.unchecked");
        assertThatThrownBy(() -> publishing.schedule(
                        project, scene.today().plusDays(1), new Publication(version, true, true, false)))
                .hasMessage("rule.project.files.unchecked");
        publishing.publish(project, new Publication(version, true, true, true));
        publishing.revise(project, scene.versionOf(project), Papers.with(scene.text("確認済み"), first), false);
        assertThatThrownBy(() -> publishing.revise(
                        project, scene.versionOf(project), Papers.with(scene.text("確認済み"), first, second), false))
                .hasMessage("rule.project.files.unchecked");
        assertThat(company.read(project).text().files()).containsExactly(first);
    }

    @Test
    void a_text_names_no_file_of_another_project_and_no_more_than_five() throws Exception {
        Scene.Cast cast = scene.cast("project-files-forged", 1);
        UUID leader = cast.companyAdministrator();
        UUID other = papers.published(cast, "別の案件", "a.txt", CONTENT);
        FileRow foreign = papers.seen(cast.administrator(0), other).get(0);
        UUID project = scene.as(leader, () -> drafts.create(Papers.with(scene.text("偽"), foreign)));
        assertThat(scene.as(leader, () -> company.read(project).text().files()))
                .as("what is new has none")
                .isEmpty();
        assertThatThrownBy(() -> scene.run(leader, () -> scene.rewrite(project, Papers.with(scene.text("偽"), foreign))))
                .hasMessage("rule.project.file.gone");
        FileRow[] six = new FileRow[6];
        for (int i = 0; i < six.length; i++) {
            six[i] = papers.brought(leader, project, i + ".txt", CONTENT);
        }
        assertThatThrownBy(() -> scene.run(leader, () -> scene.rewrite(project, Papers.with(scene.text("六"), six))))
                .hasMessage("rule.project.files.many");
        FileRow renamed = new FileRow(six[0].id(), "forged <name>.exe", 7);
        scene.run(leader, () -> scene.rewrite(project, Papers.with(scene.text("名"), renamed)));
        assertThat(scene.as(leader, () -> company.read(project).text().files())).containsExactly(six[0]);
        UUID stranger = scene.otherCompany(cast).companyAdministrator();
        assertThatThrownBy(() -> papers.brought(stranger, project, "a.txt", CONTENT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.as(stranger, () -> files.openOwn(other, foreign.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void files_are_hidden_and_shown_with_their_project_and_erased_with_it() throws Exception {
        Scene.Cast cast = scene.cast("project-files-life", 2);
        UUID leader = cast.companyAdministrator();
        UUID project = papers.published(cast, "停止", "a.txt", CONTENT);
        UUID file = papers.seen(cast.administrator(0), project).get(0).id();
        scene.run(cast.administrator(0), () -> interest.declareInterest(project, ""));
        scene.run(leader, () -> publishing.suspend(project, "社内の確認のため"));
        assertThat(papers.taken(cast.administrator(0), project, file)).isEqualTo(CONTENT);
        assertNotThere(cast.administrator(1), project, file);
        scene.run(leader, () -> publishing.withdraw(project, "計画の変更のため"));
        assertThat(papers.taken(cast.administrator(1), project, file)).isEqualTo(CONTENT);
        UUID again = scene.as(leader, () -> publishing.reissue(project));
        assertThat(scene.as(leader, () -> company.read(again).text().files())).isEmpty();

        UUID deleted = papers.published(cast, "削除", "a.txt", CONTENT);
        UUID gone = papers.seen(cast.administrator(0), deleted).get(0).id();
        scene.run(leader, () -> publishing.delete(deleted));
        assertNotThere(cast.administrator(0), deleted, gone);
        past.lastMovedAt(deleted, scene.now().minus(Duration.ofDays(31)));
        await().pollInSameThread().atMost(PATIENCE).until(() -> scene.count("Attachment", deleted) == 0);
        assertThat(papers.taken(cast.administrator(0), project, file)).isEqualTo(CONTENT);
    }

    @Test
    void what_no_text_names_is_gone_after_a_day_and_what_one_names_is_kept() throws Exception {
        Scene.Cast cast = scene.cast("project-files-waiting", 1);
        UUID project = papers.published(cast, "待", "a.txt", CONTENT);
        UUID file = papers.seen(cast.administrator(0), project).get(0).id();
        FileRow waiting = papers.brought(cast.companyAdministrator(), project, "b.txt", CONTENT);
        talks.broughtToProjectAt(project, scene.now().minus(Duration.ofDays(1)).minusSeconds(60));
        await().pollInSameThread().atMost(PATIENCE).until(() -> scene.count("Attachment", project) == 1);
        assertThat(papers.taken(cast.administrator(0), project, file)).isEqualTo(CONTENT);
        assertThatThrownBy(() -> scene.run(
                        cast.companyAdministrator(),
                        () -> publishing.revise(
                                project, scene.versionOf(project), Papers.with(scene.text("待"), waiting), true)))
                .hasMessage("rule.project.file.gone");
    }
}
