package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.it.proof.StatementCounter;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.MemberAction;
import org.enishi.organisation.data.MemberDetail;
import org.enishi.organisation.data.MemberFilter;
import org.enishi.organisation.data.MemberOrder;
import org.enishi.organisation.data.MemberStatus;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** What a list of members shows beside the people: what may be done to them. */
class MemberListIT extends FromInside {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Inject
    private MemberService members;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Ground ground;

    @Inject
    private UserTransaction transaction;

    @Test
    void a_page_of_the_list_with_all_its_buttons_takes_three_statements() throws Exception {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "statements");
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
        for (int i = 0; i < 60; i++) {
            ground.active(university, Role.MEMBER, "member" + i);
        }
        currentActor.get();

        transaction.begin();
        try (StatementCounter statements = StatementCounter.on(entities)) {
            assertThat(members.listColleagues(MemberFilter.everybody(), MemberOrder.usual(), new PageRequest(0, 50))
                            .rows())
                    .hasSize(50)
                    .anySatisfy(line ->
                            assertThat(line.allows(MemberAction.SUSPEND)).isTrue());
            assertThat(statements.count()).isLessThanOrEqualTo(3);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void a_members_page_says_what_may_be_done_and_why_the_rest_may_not() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "page");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");
        ground.act(administrator);

        MemberDetail self = members.read(administrator);

        assertThat(self.status()).isEqualTo(MemberStatus.ACTIVE);
        assertThat(self.actions()).isEmpty();
        assertThat(self.refusals().get(MemberAction.DELETE).key()).isEqualTo("rule.member.delete.self");
        assertThat(self.refusals().get(MemberAction.CHANGE_ROLE).key()).isEqualTo("rule.member.lastAdministrator");
    }
}
