package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.MemberImport;
import org.enishi.organisation.data.ImportLine;
import org.enishi.organisation.data.ImportOrder;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportProgress;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditChannel;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The people of a file: what is shown before anything is written, and what is written then. */
class MemberImportIT extends FromInside {

    @Inject
    private MemberImport imports;

    @Inject
    private MemberAudit audit;

    @Inject
    private MemberChange change;

    @Inject
    private Ground ground;

    @Inject
    private MovableClock clock;

    @AfterEach
    void the_clock_goes_right_again() {
        clock.reset();
    }

    @Test
    void every_line_is_judged_and_nothing_is_written() {
        UUID company = companyOfEight("csv");

        ImportPlan plan = imports.check(lines(
                member("a@csv.example"),
                member("A@CSV.example"),
                member("first@csv.example"),
                member("b@elsewhere.example"),
                new NewMember("", "かな", "c@csv.example", Role.MEMBER),
                member("d@csv.example"),
                member("e@csv.example")));

        assertThat(plan.rows())
                .extracting(ImportRow::outcome)
                .containsExactly(
                        ImportOutcome.ADMISSIBLE,
                        ImportOutcome.DUPLICATE,
                        ImportOutcome.EXISTING,
                        ImportOutcome.INVALID,
                        ImportOutcome.INVALID,
                        ImportOutcome.ADMISSIBLE,
                        ImportOutcome.OVER_LIMIT);
        assertThat(ground.living(company)).isEqualTo(8);
    }

    @Test
    void the_lines_that_are_ordered_are_added_once_and_the_same_file_again_adds_nobody() {
        UUID company = companyOfEight("csv-added");
        List<ImportLine> file = lines(member("a@csv-added.example"), member("b@csv-added.example"));
        ImportPlan plan = imports.check(file);
        ImportOrder order = new ImportOrder(plan.batchId(), Set.of(2, 3), false);

        imports.begin(order);
        imports.begin(order);

        assertThat(endOf(plan))
                .extracting(ImportRow::outcome)
                .containsExactly(ImportOutcome.ADDED, ImportOutcome.ADDED);
        assertThat(ground.living(company)).isEqualTo(10);
        assertThat(ground.mailsTo("a@csv-added.example")).hasSize(1);
        assertThat(audit.ofBatch(plan.batchId(), new PageRequest(0, 10)).rows())
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.act()).isEqualTo(AuditAct.MEMBER_ADDED);
                    assertThat(entry.channel()).isEqualTo(AuditChannel.CSV);
                });
        assertThat(imports.check(file).rows()).extracting(ImportRow::outcome).containsOnly(ImportOutcome.EXISTING);
    }

    @Test
    void only_those_who_were_chosen_are_added_and_mailed() {
        UUID company = companyOfEight("csv-chosen");
        ImportPlan plan = imports.check(lines(member("a@csv-chosen.example"), member("b@csv-chosen.example")));

        imports.begin(new ImportOrder(plan.batchId(), Set.of(3), false));

        assertThat(end(plan).added()).isEqualTo(1);
        assertThat(ground.living(company)).isEqualTo(9);
        assertThat(ground.mailsTo("a@csv-chosen.example")).isEmpty();
        assertThat(ground.mailsTo("b@csv-chosen.example")).hasSize(1);
    }

    @Test
    void what_has_changed_since_the_check_is_judged_again() {
        UUID company = companyOfEight("csv-since");
        ImportPlan plan = imports.check(lines(member("a@csv-since.example"), member("b@csv-since.example")));
        ground.active(company, Role.MEMBER, "b");

        imports.begin(new ImportOrder(plan.batchId(), Set.of(2, 3), false));

        assertThat(endOf(plan))
                .extracting(ImportRow::outcome)
                .containsExactly(ImportOutcome.ADDED, ImportOutcome.OVER_LIMIT);
        assertThat(ground.living(company)).isEqualTo(10);
    }

    @Test
    void as_a_whole_every_line_is_added_or_none() {
        UUID company = companyOfEight("csv-whole");
        ImportPlan broken = imports.check(lines(member("a@csv-whole.example"), member("x@elsewhere.example")));
        assertThat(refusal(() -> imports.begin(new ImportOrder(broken.batchId(), Set.of(), true))))
                .isEqualTo("rule.import.notWhole");

        ImportPlan late = imports.check(lines(member("a@csv-whole.example"), member("b@csv-whole.example")));
        UUID between = ground.active(company, Role.MEMBER, "between");
        imports.begin(new ImportOrder(late.batchId(), Set.of(), true));
        assertThat(end(late).refusal().key()).isEqualTo("rule.import.changedSince");
        assertThat(ground.living(company)).isEqualTo(9);
        assertThat(ground.mailsTo("a@csv-whole.example")).isEmpty();

        change.delete(ground.ref(between));
        ImportPlan whole = imports.check(lines(member("a@csv-whole.example"), member("b@csv-whole.example")));
        imports.begin(new ImportOrder(whole.batchId(), Set.of(), true));
        assertThat(end(whole).added()).isEqualTo(2);
        assertThat(ground.living(company)).isEqualTo(10);
    }

    @Test
    void a_check_is_good_for_half_an_hour_and_for_whoever_asked_for_it() {
        UUID company = companyOfEight("csv-late");
        ImportPlan plan = imports.check(lines(member("a@csv-late.example")));
        ImportOrder order = new ImportOrder(plan.batchId(), Set.of(2), false);
        ground.act(ground.active(company, Role.ADMINISTRATOR, "second"));
        assertThat(refusal(() -> imports.begin(order))).isEqualTo("rule.import.expired");

        ground.act(ground.idOf("first@csv-late.example"));
        clock.move(Duration.ofMinutes(31));
        assertThat(refusal(() -> imports.begin(order))).isEqualTo("rule.import.expired");
        assertThat(ground.living(company)).isEqualTo(9);
    }

    @Test
    void whoever_loses_the_right_while_the_work_goes_on_adds_nobody_more() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "csv-demoted");
        UUID first = ground.active(university, Role.ADMINISTRATOR, "first");
        UUID second = ground.active(university, Role.ADMINISTRATOR, "second");
        ground.act(second);
        NewMember[] many = IntStream.range(0, 60)
                .mapToObj(i -> member("p" + i + "@csv-demoted.example"))
                .toArray(NewMember[]::new);
        ImportPlan plan = imports.check(lines(many));
        imports.begin(new ImportOrder(
                plan.batchId(), IntStream.rangeClosed(2, 61).boxed().collect(Collectors.toSet()), false));
        ground.act(first);
        change.changeRole(ground.ref(second), Role.MEMBER);

        ImportProgress end = end(plan);
        assertThat(end.refusal().key()).isEqualTo("rule.import.noLonger");
        assertThat(ground.living(university)).isEqualTo(2 + end.added()).isLessThan(62);
    }

    private ImportProgress end(ImportPlan plan) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .pollInSameThread()
                .until(() -> imports.progress(plan.batchId()), ImportProgress::over);
    }

    private List<ImportRow> endOf(ImportPlan plan) {
        end(plan);
        return imports.report(plan.batchId());
    }

    private static String refusal(Runnable useCase) {
        return catchThrowableOfType(RuleViolated.class, useCase::run).key();
    }

    private UUID companyOfEight(String name) {
        UUID company = ground.organisation(OrganisationKind.COMPANY, name);
        ground.act(ground.active(company, Role.ADMINISTRATOR, "first"));
        for (int i = 2; i <= 8; i++) {
            ground.active(company, Role.MEMBER, "member" + i);
        }
        return company;
    }

    /** Below the line of headings. */
    private static List<ImportLine> lines(NewMember... members) {
        return IntStream.range(0, members.length)
                .mapToObj(i -> new ImportLine(i + 2, members[i]))
                .toList();
    }

    private static NewMember member(String mailAddress) {
        return new NewMember("高岡 太郎", "タカオカ タロウ", mailAddress, Role.MEMBER);
    }
}
