package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.MemberImport;
import org.enishi.organisation.data.ImportOutcome;
import org.enishi.organisation.data.ImportPlan;
import org.enishi.organisation.data.ImportRow;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.audit.AuditAct;
import org.enishi.shared.audit.AuditChannel;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** The people of a file: what is shown before anything is written, and what is written then. */
class MemberImportIT extends FromInside {

    @Inject
    private MemberImport imports;

    @Inject
    private MemberAudit audit;

    @Inject
    private Ground ground;

    @Test
    void every_line_is_judged_and_nothing_is_written() {
        UUID company = companyOfEight("csv");

        ImportPlan plan = imports.check(List.of(
                line("a@csv.example"),
                line("A@CSV.example"),
                line("first@csv.example"),
                line("b@elsewhere.example"),
                new NewMember("", "かな", "c@csv.example", Role.MEMBER),
                line("d@csv.example"),
                line("e@csv.example")));

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
    void the_lines_that_are_handed_in_are_added_once() {
        UUID company = companyOfEight("csv-added");
        ImportPlan plan = imports.check(List.of(line("a@csv-added.example"), line("b@csv-added.example")));

        assertThat(imports.admit(plan.batchId(), plan.admissible()))
                .extracting(ImportRow::outcome)
                .containsOnly(ImportOutcome.ADDED);
        assertThat(imports.admit(plan.batchId(), plan.admissible()))
                .as("handed in twice")
                .extracting(ImportRow::outcome)
                .containsOnly(ImportOutcome.OVER_LIMIT);

        assertThat(ground.living(company)).isEqualTo(10);
        assertThat(ground.mailsTo("a@csv-added.example")).hasSize(1);
        assertThat(audit.ofBatch(plan.batchId(), new PageRequest(0, 10)).rows())
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.act()).isEqualTo(AuditAct.MEMBER_ADDED);
                    assertThat(entry.channel()).isEqualTo(AuditChannel.CSV);
                });
    }

    private UUID companyOfEight(String name) {
        UUID company = ground.organisation(OrganisationKind.COMPANY, name);
        ground.act(ground.active(company, Role.ADMINISTRATOR, "first"));
        for (int i = 2; i <= 8; i++) {
            ground.active(company, Role.MEMBER, "member" + i);
        }
        return company;
    }

    private static NewMember line(String mailAddress) {
        return new NewMember("高岡 太郎", "タカオカ タロウ", mailAddress, Role.MEMBER);
    }
}
