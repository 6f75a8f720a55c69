package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.MemberChange;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** What administrators read of what was done to their people. R52. */
class MemberAuditIT extends FromInside {

    private static final PageRequest PAGE = new PageRequest(0, 50);

    @Inject
    private MemberAudit audit;

    @Inject
    private MemberChange change;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Test
    void administrators_read_what_they_and_the_operator_did_to_their_people_with_names_and_values() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "audited");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        UUID member = ground.active(university, Role.MEMBER, "second");
        ground.act(administrator);
        change.changeRole(ground.ref(member), Role.ADMINISTRATOR);
        stage.enterAs(People.OPERATOR);
        change.suspend(ground.ref(member));

        ground.act(administrator);
        List<AuditRow> entries = audit.ofMember(member, PAGE).rows();

        assertThat(entries)
                .extracting(AuditRow::act)
                .containsExactly(AuditAct.AUDIT_READ, AuditAct.MEMBER_SUSPENDED, AuditAct.ROLE_CHANGED);
        assertThat(entries.get(1).actorName()).isEqualTo("久世 真理子");
        assertThat(entries.get(1).remoteAddress()).as("of the operator's desk").isEmpty();
        assertThat(entries.get(2).targetName()).isEqualTo("試験 second");
        assertThat(entries.get(2).before()).isEqualTo("MEMBER");
        assertThat(entries.get(2).after()).isEqualTo("ADMINISTRATOR");
        assertThat(audit.ofOwnOrganisation(PAGE).rows())
                .extracting(AuditRow::act)
                .contains(AuditAct.MEMBER_SUSPENDED, AuditAct.ROLE_CHANGED);
    }

    @Test
    void others_read_nothing_of_it() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "audited-theirs");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        UUID member = ground.active(university, Role.MEMBER, "second");
        ground.act(administrator);
        change.suspend(ground.ref(member));

        stage.enterAs(People.COMPANY_ADMINISTRATOR);
        assertThatThrownBy(() -> audit.ofMember(member, PAGE)).isInstanceOf(NotFound.class);
        assertThat(audit.ofOwnOrganisation(PAGE).rows())
                .extracting(AuditRow::targetId)
                .doesNotContain(member);
    }
}
