package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.MemberImport;
import org.enishi.organisation.data.ImportJobRow;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportOrder;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import goes on without whoever ordered it, also when the server that worked on it is gone; what became of it stays. */
class MemberImportJobIT extends FromInside {

    private static final Duration LONG = Duration.ofSeconds(120);

    @Inject
    private MemberImport imports;

    @Inject
    private LeftImports left;

    @Inject
    private MemberAudit audit;

    @Inject
    private NoticeBox notices;

    @Inject
    private Ground ground;

    @Inject
    private MovableClock clock;

    private final String name = "job-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID university;
    private UUID administrator;

    @BeforeEach
    void somebody_administers() {
        university = ground.organisation(OrganisationKind.INSTITUTION, name);
        administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.act(administrator);
    }

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void what_a_server_has_left_goes_on_where_it_stopped() {
        ImportPlan plan = imports.check(lines("a", "b", "c"));
        ground.active(university, Role.MEMBER, "a");
        left.leave(administrator, plan, 1, false);

        ImportProgress found = imports.progress(plan.batchId());
        assertThat(found.done()).isEqualTo(1);
        assertThat(found.over()).isFalse();
        clock.move(Duration.ofSeconds(61));

        assertThat(end(plan).added()).isEqualTo(3);
        assertThat(imports.report(plan.batchId()))
                .extracting(ImportRow::outcome)
                .containsOnly(ImportOutcome.ADDED);
        assertThat(ground.living(university)).isEqualTo(4);
        assertThat(ground.mailsTo("a@" + name + ".example")).isEmpty();
        assertThat(ground.mailsTo("c@" + name + ".example")).hasSize(1);
        assertThat(audit.ofBatch(plan.batchId(), new PageRequest(0, 10)).rows())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.requestId()).isEqualTo("left"));
    }

    @Test
    void what_another_server_works_on_is_left_to_it_for_a_minute() {
        ImportPlan plan = imports.check(lines("a"));
        left.leave(administrator, plan, 0, false);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .during(Duration.ofSeconds(8))
                .pollInSameThread()
                .until(() -> imports.progress(plan.batchId()).done() == 0);
        clock.move(Duration.ofSeconds(61));
        assertThat(end(plan).added()).isEqualTo(1);
    }

    @Test
    void a_whole_file_that_a_server_has_left_comes_in_as_a_whole() {
        ImportPlan plan = imports.check(lines("a", "b"));
        left.leave(administrator, plan, 1, true);
        assertThat(imports.progress(plan.batchId()).done()).isEqualTo(1);
        assertThat(ground.living(university)).isEqualTo(1);
        clock.move(Duration.ofSeconds(61));

        assertThat(end(plan).added()).isEqualTo(2);
        assertThat(ground.mailsTo("a@" + name + ".example")).hasSize(1);
    }

    @Test
    void an_organisation_has_one_import_at_a_time() {
        ImportPlan running = imports.check(lines("a"));
        left.leave(administrator, running, 0, false);
        ImportPlan next = imports.check(lines("b"));

        assertThatThrownBy(() -> imports.begin(new ImportOrder(next.batchId(), Set.of(2), false)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("rule.import.underWay");
        assertThatThrownBy(() -> imports.progress(next.batchId())).isInstanceOf(NotFound.class);
        clock.move(Duration.ofSeconds(61));
        end(running);
    }

    @Test
    void the_report_knows_every_line_of_the_file_and_whoever_ordered_it_is_told() {
        ImportPlan plan = imports.check(lines("first", "a", "b"));
        imports.begin(new ImportOrder(plan.batchId(), Set.of(4), false));

        ImportProgress end = end(plan);
        assertThat(end.total()).isEqualTo(1);
        assertThat(end.left()).isEqualTo(2);
        assertThat(imports.report(plan.batchId()))
                .extracting(ImportRow::outcome)
                .containsExactly(ImportOutcome.EXISTING, ImportOutcome.NOT_CHOSEN, ImportOutcome.ADDED);
        assertThat(imports.report(plan.batchId()).get(0).reason().key()).isEqualTo("rule.address.taken");
        assertThat(notices.list(new PageRequest(0, 10)).rows())
                .anySatisfy(notice -> assertThat(notice.link()).endsWith("job=" + plan.batchId()));
    }

    @Test
    void a_line_that_no_database_would_take_is_reported_all_the_same() {
        ImportLine good = lines("a").get(0);
        NewMember odd = new NewMember("x\u0000".repeat(600), null, "\u0000@\u0000", null);
        ImportPlan plan = imports.check(List.of(good, new ImportLine(3, odd)));
        imports.begin(new ImportOrder(plan.batchId(), Set.of(2), false));

        assertThat(end(plan).added()).isEqualTo(1);
        assertThat(imports.report(plan.batchId()))
                .extracting(ImportRow::outcome)
                .containsExactly(ImportOutcome.ADDED, ImportOutcome.INVALID);
    }

    @Test
    void colleagues_see_it_and_nobody_else_does() throws Exception {
        ImportPlan plan = imports.check(lines("a"));
        imports.begin(new ImportOrder(plan.batchId(), Set.of(2), false));
        end(plan);
        UUID colleague = ground.active(university, Role.ADMINISTRATOR, "second");
        UUID elsewhere = ground.organisation(OrganisationKind.INSTITUTION, "else-" + name);
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "first");

        assertThat(ground.as(colleague, () -> imports.latest()))
                .extracting(ImportJobRow::batchId)
                .containsExactly(plan.batchId());
        assertThat(ground.as(colleague, () -> imports.report(plan.batchId()))).hasSize(1);
        ground.act(stranger);
        assertThat(imports.latest()).isEmpty();
        assertThatThrownBy(() -> imports.report(plan.batchId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.progress(plan.batchId())).isInstanceOf(NotFound.class);
    }

    @Test
    void after_a_week_the_names_of_a_file_are_forgotten() {
        ImportPlan plan = imports.check(lines("a"));
        imports.begin(new ImportOrder(plan.batchId(), Set.of(2), false));
        end(plan);
        clock.move(Duration.ofDays(7).plusMinutes(1));

        Awaitility.await()
                .atMost(LONG)
                .pollInSameThread()
                .untilAsserted(() -> assertThat(imports.latest()).isEmpty());
        assertThatThrownBy(() -> imports.report(plan.batchId())).isInstanceOf(NotFound.class);
        assertThat(ground.living(university)).isEqualTo(2);
    }

    private ImportProgress end(ImportPlan plan) {
        return Awaitility.await()
                .atMost(LONG)
                .pollInSameThread()
                .until(() -> imports.progress(plan.batchId()), ImportProgress::over);
    }

    private List<ImportLine> lines(String... locals) {
        return IntStream.range(0, locals.length)
                .mapToObj(i -> new ImportLine(
                        i + 2, new NewMember("高岡 太郎", "タカオカ タロウ", locals[i] + "@" + name + ".example", Role.MEMBER)))
                .toList();
    }
}
