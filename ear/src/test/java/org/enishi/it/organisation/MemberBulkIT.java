package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.MemberBulk;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkPlan;
import org.enishi.organisation.data.BulkReport;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberCommand;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.NotPermitted;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many at once: what is shown beforehand, what is done, and the way back. */
class MemberBulkIT extends FromInside {

    private static final MemberCommand SUSPEND = MemberCommand.of(MemberAction.SUSPEND);

    @Inject
    private MemberBulk bulk;

    @Inject
    private MemberChange change;

    @Inject
    private MemberAudit audit;

    @Inject
    private Ground ground;

    @Inject
    private MovableClock clock;

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void the_preview_counts_and_says_why_and_the_report_says_the_same() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "bulk");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.act(administrator);
        List<UUID> active = activeMembers(university, 3);
        UUID suspended = ground.active(university, Role.MEMBER, "suspended");
        change.suspend(ground.ref(suspended));
        UUID invited = ground.invited(university, Role.MEMBER, "invited");
        Set<UUID> all = new HashSet<>(active);
        all.addAll(List.of(administrator, suspended, invited));

        BulkPlan plan = bulk.preview(BulkSelection.of(all), SUSPEND);

        assertThat(plan.count(BulkOutcome.CHANGED)).isEqualTo(3);
        assertThat(plan.count(BulkOutcome.UNCHANGED)).isEqualTo(1);
        assertThat(reasons(plan.rows()))
                .containsExactlyInAnyOrder("rule.member.suspend.self", "rule.member.suspend.state");
        assertThat(ground.account(active.get(0)).mayAct())
                .as("nothing is done yet")
                .isTrue();

        BulkReport report = bulk.execute(plan);
        assertThat(report.count(BulkOutcome.CHANGED)).isEqualTo(3);
        assertThat(active)
                .allSatisfy(id -> assertThat(ground.account(id).mayAct()).isFalse());
    }

    @Test
    void a_selection_by_criteria_reaches_everybody_it_finds_but_the_exceptions() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "criteria");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        List<UUID> active = activeMembers(university, 4);

        BulkPlan plan =
                bulk.preview(BulkSelection.matching(new MemberFilter("member"), Set.of(active.get(0))), SUSPEND);

        assertThat(plan.rows())
                .extracting(row -> row.ref().accountId())
                .containsExactlyInAnyOrderElementsOf(active.subList(1, 4));
    }

    @Test
    void of_all_administrators_one_is_left() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "coup");
        UUID first = ground.active(university, Role.ADMINISTRATOR, "first");
        UUID second = ground.active(university, Role.ADMINISTRATOR, "second");
        UUID third = ground.active(university, Role.ADMINISTRATOR, "third");
        ground.act(first);

        BulkPlan plan =
                bulk.preview(BulkSelection.of(Set.of(first, second, third)), MemberCommand.changeRole(Role.MEMBER));
        assertThat(reasons(plan.rows())).containsExactly("rule.member.lastAdministrator");
        bulk.execute(plan);

        assertThat(ground.activeAdministrators(university)).isEqualTo(1);
    }

    @Test
    void whoever_has_changed_since_the_preview_is_left_out() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "changed-between");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        List<UUID> active = activeMembers(university, 2);
        BulkPlan plan = bulk.preview(BulkSelection.of(Set.copyOf(active)), SUSPEND);
        change.changeRole(ground.ref(active.get(0)), Role.ADMINISTRATOR);

        BulkReport report = bulk.execute(plan);

        assertThat(report.count(BulkOutcome.CHANGED)).isEqualTo(1);
        assertThat(reasons(report.rows())).containsExactly("rule.bulk.changedSince");
    }

    @Test
    void within_ten_minutes_it_is_undone_once_and_only_where_nobody_was_changed_since() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "undo");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.act(administrator);
        List<UUID> active = activeMembers(university, 3);
        BulkReport done = bulk.execute(bulk.preview(BulkSelection.of(Set.copyOf(active)), SUSPEND));
        change.resume(ground.ref(active.get(0)));
        change.suspend(ground.ref(active.get(0)));

        BulkReport undone = bulk.undo(done.batchId());

        assertThat(undone.count(BulkOutcome.CHANGED)).isEqualTo(2);
        assertThat(reasons(undone.rows())).containsExactly("rule.bulk.changedSince");
        assertThat(ground.account(active.get(1)).mayAct()).isTrue();
        assertThatThrownBy(() -> bulk.undo(done.batchId())).isInstanceOf(RuleViolated.class);

        List<AuditRow> entries =
                audit.ofBatch(undone.batchId(), new PageRequest(0, 10)).rows();
        assertThat(entries).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.act()).isEqualTo(AuditAct.MEMBER_RESUMED);
            assertThat(entry.channel()).isEqualTo(AuditChannel.BULK);
            assertThat(entry.actorId()).isEqualTo(administrator);
        });
    }

    @Test
    void after_ten_minutes_or_by_somebody_else_nothing_is_undone() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "undo-late");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        UUID colleague = ground.active(university, Role.ADMINISTRATOR, "colleague");
        ground.act(administrator);
        List<UUID> active = activeMembers(university, 1);
        BulkReport done = bulk.execute(bulk.preview(BulkSelection.of(Set.copyOf(active)), SUSPEND));

        ground.act(colleague);
        assertThatThrownBy(() -> bulk.undo(done.batchId())).isInstanceOf(NotFound.class);
        ground.act(administrator);
        clock.move(Duration.ofMinutes(10));
        assertThatThrownBy(() -> bulk.undo(done.batchId()))
                .isInstanceOfSatisfying(
                        RuleViolated.class, over -> assertThat(over.key()).isEqualTo("rule.bulk.undoOver"));
    }

    @Test
    void a_command_over_several_transactions_reaches_all() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "many");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        activeMembers(university, 1100);

        BulkReport report =
                bulk.execute(bulk.preview(BulkSelection.matching(new MemberFilter("member"), Set.of()), SUSPEND));

        assertThat(report.count(BulkOutcome.CHANGED)).isEqualTo(1100);
        assertThat(audit.ofBatch(report.batchId(), new PageRequest(0, 1)).total())
                .isEqualTo(1100);
    }

    @Test
    void as_a_whole_it_is_done_to_all_or_to_nobody() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "bulk-whole");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.act(administrator);
        List<UUID> active = activeMembers(university, 3);
        Set<UUID> withMyself = new HashSet<>(active);
        withMyself.add(administrator);
        assertNobody(bulk.preview(BulkSelection.of(withMyself), SUSPEND), active);

        BulkPlan plan = bulk.preview(BulkSelection.of(Set.copyOf(active)), SUSPEND);
        change.changeRole(ground.ref(active.get(1)), Role.ADMINISTRATOR);
        assertNobody(plan, active);

        bulk.execute(bulk.preview(BulkSelection.of(Set.copyOf(active)), SUSPEND).asWhole());
        assertThat(active)
                .allSatisfy(id -> assertThat(ground.account(id).mayAct()).isFalse());
    }

    private void assertNobody(BulkPlan plan, List<UUID> people) {
        assertThatThrownBy(() -> bulk.execute(plan.asWhole()))
                .isInstanceOfSatisfying(
                        RuleViolated.class, refused -> assertThat(refused.key()).isEqualTo("rule.bulk.notWhole"));
        assertThat(people)
                .allSatisfy(id -> assertThat(ground.account(id).mayAct()).isTrue());
    }

    @Test
    void the_operator_takes_back_a_demotion_elsewhere_and_promotes_nobody_otherwise() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "bulk-operator");
        ground.active(university, Role.ADMINISTRATOR, "first");
        UUID second = ground.active(university, Role.ADMINISTRATOR, "second");
        ground.act(ground.idOf(People.OPERATOR));
        MemberCommand demotion = MemberCommand.changeRole(Role.MEMBER);

        BulkReport done = bulk.execute(bulk.preview(BulkSelection.of(Set.of(second)), demotion));
        assertThat(ground.activeAdministrators(university)).isEqualTo(1);
        MemberCommand promotion = MemberCommand.changeRole(Role.ADMINISTRATOR);
        assertThat(reasons(bulk.preview(BulkSelection.of(Set.of(second)), promotion)
                        .rows()))
                .containsExactly("rule.member.role.appointment");
        assertThatThrownBy(() -> bulk.preview(BulkSelection.of(Set.of(second)), promotion.asTakingBack()))
                .isInstanceOf(NotPermitted.class);

        assertThat(bulk.undo(done.batchId()).count(BulkOutcome.CHANGED)).isEqualTo(1);
        assertThat(ground.activeAdministrators(university)).isEqualTo(2);
    }

    private List<UUID> activeMembers(UUID organisation, int many) {
        List<UUID> members = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            members.add(ground.active(organisation, Role.MEMBER, "member" + i));
        }
        return members;
    }

    private static List<String> reasons(List<BulkRow> rows) {
        return rows.stream()
                .filter(row -> row.outcome() == BulkOutcome.REFUSED)
                .map(row -> row.reason().key())
                .toList();
    }
}
