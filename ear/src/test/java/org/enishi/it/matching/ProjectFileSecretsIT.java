package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.CompanyProjectService;
import org.enishi.matching.DraftService;
import org.enishi.matching.ProjectFileService;
import org.enishi.matching.data.DisclosureMoment;
import org.enishi.matching.data.FileRow;
import org.enishi.matching.data.ProjectText;
import org.enishi.shared.audit.AuditReader;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.audit.data.AuditSearch;
import org.enishi.shared.persistence.PageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a file of a project tells, and what is told of whoever took it. A11, A15, A16. */
class ProjectFileSecretsIT extends FromInside {

    private static final byte[] CONTENT = {'a'};

    @Inject
    private Scene scene;

    @Inject
    private Papers papers;

    @Inject
    private Ground ground;

    @Inject
    private ProjectFileService files;

    @Inject
    private DraftService drafts;

    @Inject
    private CompanyProjectService company;

    @Inject
    private AuditReader audit;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void files_of_two_companies_are_the_same_to_the_last_byte() throws Exception {
        Scene.Cast one = scene.cast("project-files-worlds", 1);
        Scene.Cast two = scene.otherCompany(one);
        UUID reader = one.administrator(0);
        UUID here = papers.published(one, "同じ題の案件", "概要.docx", RoomFilesIT.document("project-files-worlds-company"));
        UUID there = papers.published(two, "同じ題の案件", "概要.docx", RoomFilesIT.document("another maker, a longer name"));
        FileRow first = papers.seen(reader, here).get(0);
        FileRow second = papers.seen(reader, there).get(0);
        assertThat(first.name() + first.size()).isEqualTo(second.name() + second.size());
        assertThat(papers.taken(reader, here, first.id())).isEqualTo(papers.taken(reader, there, second.id()));
        assertThat(scene.as(reader, () -> files.open(here, first.id())))
                .isEqualTo(scene.as(reader, () -> files.open(there, second.id())));
        assertThatThrownBy(() ->
                        papers.brought(one.companyAdministrator(), here, "project-files-worlds-company.txt", CONTENT))
                .hasMessage("rule.file.name.telling");
    }

    @Test
    void a_company_that_is_named_from_the_beginning_may_name_itself_and_the_check_says_so_if_it_changes_its_mind()
            throws Exception {
        Scene.Cast cast = scene.cast("project-files-named", 1);
        UUID leader = cast.companyAdministrator();
        ProjectText open = scene.text("公開の案件", scene.today().plusDays(9), DisclosureMoment.PUBLICATION);
        UUID project = scene.as(leader, () -> drafts.create(open));
        FileRow file = papers.brought(leader, project, "project-files-named-company.txt", CONTENT);
        scene.run(leader, () -> scene.rewrite(project, Papers.with(scene.text("やはり未公開"), file)));
        assertThat(scene.as(
                        leader,
                        () -> drafts.checkAnonymity(company.read(project).text())))
                .extracting(finding -> finding.field().name())
                .containsExactly("FILES");
    }

    @Test
    void who_took_a_file_stands_in_the_log_of_his_own_organisation_and_not_of_the_company() throws Exception {
        Scene.Cast cast = scene.cast("project-files-log", 1);
        UUID project = papers.published(cast, "記録", "a.txt", CONTENT);
        UUID file = papers.seen(cast.administrator(0), project).get(0).id();
        papers.taken(cast.member(0), project, file);
        assertThat(logged(cast.institution(0))).containsExactly(AuditAct.FILE_TAKEN);
        assertThat(logged(cast.company())).isEmpty();
        UUID operator = scene.operator(cast.region());
        scene.as(operator, () -> files.openOwn(project, file));
        assertThat(logged(cast.company())).containsExactly(AuditAct.FILE_TAKEN);
        assertThat(logged(cast.institution(0))).hasSize(1);
    }

    /** What an organisation reads of taken files. */
    private List<AuditAct> logged(UUID organisation) {
        AuditSearch search = new AuditSearch("", AuditAct.FILE_TAKEN);
        return audit.ofOrganisation(organisation, search, new PageRequest(0, 50)).rows().stream()
                .map(AuditRow::act)
                .toList();
    }
}
