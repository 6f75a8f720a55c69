package org.enishi.it.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.organisation.Ground;
import org.enishi.matching.InstitutionProjectService;
import org.enishi.matching.OpenWorkService;
import org.enishi.matching.data.LoneProject;
import org.enishi.matching.data.OpenWork;
import org.enishi.organisation.MemberBulk;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.data.BulkPlan;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 退職・異動の引継ぎ: no deletion leaves a project without anybody. U8, BE-19. */
class ProjectSuccessionIT extends FromInside {

    private static final MemberCommand DELETE = MemberCommand.of(MemberAction.DELETE);

    @Inject
    private Scene scene;

    @Inject
    private Ground ground;

    @Inject
    private MemberBulk bulk;

    @Inject
    private MemberChange change;

    @Inject
    private InstitutionProjectService projects;

    @Inject
    private OpenWorkService work;

    @BeforeEach
    void keep_what_is_written() {
        ground.holdMail();
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void what_only_they_looked_after_goes_with_their_deletion_to_whoever_was_chosen() throws Exception {
        Scene.Cast cast = scene.cast("succession", 1);
        UUID heir = colleague(cast, "heir");
        UUID another = colleague(cast, "another");
        UUID lonely = scene.published(cast, "誰もいなくなる案件");
        UUID shared = scene.published(cast, "ほかにもいる案件");
        assign(cast, lonely, cast.member(0), another);
        assign(cast, shared, cast.member(0), cast.administrator(0));

        delete(cast, heir, cast.member(0), another);

        assertThat(onlyOf(cast, heir)).containsExactly(lonely);
        assertThat(workOf(cast, heir)).isEqualTo(new OpenWork(1, 0));
        assertThat(onlyOf(cast, cast.administrator(0))).containsExactly(shared);
        assertThat(scene.notices(heir, "U-4-took-project"))
                .singleElement()
                .returns("/academic/projects/" + lonely, notice -> notice.link());
        assertThat(scene.auditedChanges(lonely)).contains("person: 試験 heir");
        assertThat(scene.audited(shared)).doesNotContain("PROJECT_HANDED_OVER");
    }

    @Test
    void where_nobody_is_chosen_it_goes_to_whoever_deletes() throws Exception {
        Scene.Cast cast = scene.cast("succession-self", 1);
        UUID project = scene.published(cast, "担当が一人の案件");
        assign(cast, project, cast.member(0));

        scene.run(cast.administrator(0), () -> change.delete(ground.ref(cast.member(0))));

        assertThat(onlyOf(cast, cast.administrator(0))).containsExactly(project);
    }

    @Test
    void where_the_operator_deletes_it_goes_to_an_administrator_and_he_learns_of_nothing() throws Exception {
        Scene.Cast cast = scene.cast("succession-operator", 1);
        UUID operator = scene.operator("succession-operator");
        UUID project = scene.published(cast, "運営の知らない案件");
        assign(cast, project, cast.member(0));

        scene.run(operator, () -> change.delete(ground.ref(cast.member(0))));

        assertThat(onlyOf(cast, cast.administrator(0))).containsExactly(project);
        assertThat(scene.notices(cast.administrator(0), "U-4-took-project")).hasSize(1);
        assertThat(scene.notices(operator, "U-4-took-project")).isEmpty();
    }

    @Test
    void nobody_takes_over_who_could_not_act_or_is_no_colleague_or_goes_himself_and_then_nobody_is_deleted()
            throws Exception {
        Scene.Cast cast = scene.cast("succession-refused", 1);
        UUID suspended = colleague(cast, "suspended");
        scene.run(cast.administrator(0), () -> change.suspend(ground.ref(suspended)));
        UUID second = colleague(cast, "second");
        UUID project = scene.published(cast, "残る案件");
        assign(cast, project, cast.member(0));

        for (UUID wrong : List.of(cast.companyMember(), suspended, second, UUID.randomUUID())) {
            assertThatThrownBy(() -> delete(cast, wrong, cast.member(0), second))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessage("rule.member.successor");
        }
        assertThat(ground.account(cast.member(0)).mayAct()).isTrue();
        assertThat(onlyOf(cast, cast.member(0))).containsExactly(project);
    }

    @Test
    void of_a_deletion_that_is_refused_nothing_is_handed_over() throws Exception {
        Scene.Cast cast = scene.cast("succession-stale", 1);
        UUID project = scene.published(cast, "動かない案件");
        assign(cast, project, cast.member(0));
        UUID second = colleague(cast, "second");
        BulkPlan plan = scene.as(
                cast.administrator(0),
                () -> bulk.preview(BulkSelection.of(Set.of(cast.member(0), second)), DELETE)
                        .asWhole());
        scene.run(cast.administrator(0), () -> change.suspend(ground.ref(second)));

        assertThatThrownBy(() -> scene.as(cast.administrator(0), () -> bulk.execute(plan)))
                .hasMessage("rule.bulk.notWhole");

        assertThat(onlyOf(cast, cast.member(0))).containsExactly(project);
        assertThat(scene.notices(cast.administrator(0), "U-4-took-project")).isEmpty();
        assertThat(scene.audited(project)).doesNotContain("PROJECT_HANDED_OVER");
    }

    private UUID colleague(Scene.Cast cast, String local) {
        return ground.active(cast.institution(0), Role.MEMBER, local);
    }

    private void assign(Scene.Cast cast, UUID project, UUID... people) throws Exception {
        scene.run(cast.administrator(0), () -> projects.assign(project, Set.of(people)));
    }

    private void delete(Scene.Cast cast, UUID successor, UUID... people) throws Exception {
        scene.run(
                cast.administrator(0),
                () -> bulk.execute(
                        bulk.preview(BulkSelection.of(Set.of(people)), DELETE).handingOverTo(successor)));
    }

    private List<UUID> onlyOf(Scene.Cast cast, UUID person) throws Exception {
        return scene.as(cast.administrator(0), () -> work.findOnlyTheirs(Set.of(person))).stream()
                .map(LoneProject::id)
                .toList();
    }

    private OpenWork workOf(Scene.Cast cast, UUID person) throws Exception {
        return scene.as(cast.administrator(0), () -> work.countOpenWork(Set.of(person)))
                .get(person);
    }
}
