package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.MemberExport;
import org.enishi.organisation.data.BulkSelection;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberLine;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** Taking the user list away: everybody once, nobody of others, and it is known who did. */
class MemberExportIT extends FromInside {

    @Inject
    private MemberExport export;

    @Inject
    private MemberAudit audit;

    @Inject
    private Ground ground;

    @Inject
    private Crowd crowd;

    @Test
    void piece_by_piece_everybody_comes_exactly_once_in_the_order_of_the_kana() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "export");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        crowd.join(university, 1234, "export.example");

        List<MemberLine> lines = all(MemberFilter.everybody());

        assertThat(lines)
                .extracting(line -> line.row().accountId())
                .hasSize(1235)
                .doesNotHaveDuplicates();
        assertThat(lines).extracting(line -> line.row().organisationId()).containsOnly(university);
        assertThat(all(new MemberFilter("田中")))
                .hasSizeBetween(100, 1234)
                .allSatisfy(line -> assertThat(line.row().familyName()).isEqualTo("田中"));
    }

    @Test
    void people_of_others_are_not_taken_along_by_their_ids() {
        UUID other = ground.organisation(OrganisationKind.INSTITUTION, "export-other");
        UUID stranger = ground.active(other, Role.ADMINISTRATOR, "stranger");
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "export-own");
        UUID own = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.act(own);

        assertThat(export.named(BulkSelection.of(Set.of(stranger, own))))
                .extracting(line -> line.row().accountId())
                .containsExactly(own);
    }

    @Test
    void whoever_takes_it_away_stands_in_the_audit_log_with_the_number_of_people() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "export-audit");
        UUID own = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.act(own);

        export.begin(BulkSelection.matching(MemberFilter.everybody(), Set.of()));

        assertThat(audit.ofOwnOrganisation(new PageRequest(0, 10)).rows()).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo(AuditAct.MEMBERS_EXPORTED);
            assertThat(entry.actorId()).isEqualTo(own);
            assertThat(entry.after()).isEqualTo("1");
        });
    }

    private List<MemberLine> all(MemberFilter filter) {
        List<MemberLine> lines = new ArrayList<>();
        List<MemberLine> piece = export.next(filter, null);
        while (!piece.isEmpty()) {
            assertThat(piece).hasSizeLessThanOrEqualTo(MemberExport.AT_ONCE);
            lines.addAll(piece);
            piece = export.next(filter, piece.get(piece.size() - 1));
        }
        return lines;
    }
}
