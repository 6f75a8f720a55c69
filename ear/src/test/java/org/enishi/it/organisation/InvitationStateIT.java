package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.UUID;
import org.enishi.it.FromInside;
import org.enishi.organisation.InvitationLedger;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.MemberService;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.notice.data.MailState;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 招待メール: the list says what became of the mail with the password, and goes on saying so. USR-08. */
class InvitationStateIT extends FromInside {

    @Inject
    private MemberAdmission admission;

    @Inject
    private MemberService members;

    @Inject
    private InvitationLedger ledger;

    @Inject
    private Ground ground;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    private final String address = "invited@" + UUID.randomUUID().toString().substring(0, 8) + ".example";

    @BeforeEach
    void an_administrator() {
        String domain = address.substring(address.indexOf('@') + 1);
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, domain.replace(".example", ""));
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first"));
    }

    @AfterEach
    void mail_goes_again() {
        ground.letMailGo();
    }

    @Test
    void it_waits_until_the_mail_is_sent_and_stays_when_the_mail_is_cleared_away() throws Exception {
        ground.holdMail();
        UUID invited = invite();
        assertThat(stateOf(invited)).isEqualTo(MailState.WAITING);
        long version = ground.ref(invited).version();

        ground.letMailGo();
        await().atMost(Duration.ofSeconds(60)).pollInSameThread().until(() -> stateOf(invited) == MailState.SENT);
        assertThat(ground.ref(invited).version())
                .as("whoever has the person open is not disturbed")
                .isEqualTo(version);

        write("delete from outgoing_mail where account_id = ?1", invited);
        assertThat(stateOf(invited)).isEqualTo(MailState.SENT);
    }

    @Test
    void what_a_crash_kept_from_being_written_down_is_found_afterwards() throws Exception {
        ground.holdMail();
        UUID invited = invite();
        assertThat(ledger.unsettled()).doesNotContain(invited);

        write("update outgoing_mail set state = 'SENT', sent_at = created_at where account_id = ?1", invited);
        assertThat(ledger.unsettled()).contains(invited);
        ledger.settle(invited);

        assertThat(stateOf(invited)).isEqualTo(MailState.SENT);
        assertThat(ledger.unsettled()).doesNotContain(invited);
    }

    private UUID invite() {
        return admission.addMember(new NewMember("高岡 太郎", "タカオカ タロウ", address, Role.MEMBER));
    }

    private MailState stateOf(UUID account) {
        return members.read(account).row().invitationMail();
    }

    private void write(String statement, UUID account) throws Exception {
        transaction.begin();
        entities.createNativeQuery(statement).setParameter(1, account).executeUpdate();
        transaction.commit();
    }
}
