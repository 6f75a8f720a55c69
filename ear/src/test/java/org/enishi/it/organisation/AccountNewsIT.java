package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.enishi.it.FromInside;
import org.enishi.organisation.MemberChange;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult.Outcome;
import org.enishi.shared.notice.NoticeBox;
import org.enishi.shared.notice.data.NoticeRow;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to an account is told to whom it concerns: U6 with U-6, U13 with U-3; and R7 for hashes of former days. */
class AccountNewsIT extends FromInside {

    private static final String OWN = "ninjin tamago yane 42";
    private static final int FORMER_ROUNDS = 2048;

    @Inject
    private SignInService signIns;

    @Inject
    private MemberChange change;

    @Inject
    private NoticeBox notices;

    @Inject
    private Ground ground;

    private final String name = "news-" + UUID.randomUUID().toString().substring(0, 8);
    private UUID university;
    private UUID administrator;

    @BeforeEach
    void somebody_administers() {
        ground.holdMail();
        university = ground.organisation(OrganisationKind.INSTITUTION, name);
        administrator = ground.active(university, Role.ADMINISTRATOR, "first");
    }

    @AfterEach
    void mail_goes_again() {
        ground.letMailGo();
    }

    @Test
    void five_wrong_passwords_close_a_name_and_tell_the_person_until_an_administrator_opens_it() {
        UUID person = ground.activeWith(university, Role.MEMBER, "person", OWN);
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("wrong password " + i)).isEqualTo(Outcome.REFUSED);
        }
        assertThat(signIn(OWN)).isEqualTo(Outcome.REFUSED);
        assertThat(ground.mailsTo(login())).extracting(OutgoingMail::event).containsExactly("U-6");

        ground.act(administrator);
        change.unlock(ground.ref(person));
        assertThat(signIn(OWN)).isEqualTo(Outcome.WELCOME);
    }

    @Test
    void a_hash_of_former_days_is_made_strong_at_the_next_sign_in() throws Exception {
        UUID person = ground.active(university, Role.MEMBER, "person", formerHash());

        assertThat(signIn(OWN)).isEqualTo(Outcome.WELCOME);
        assertThat(ground.account(person).credentials().passwordHash()).startsWith("PBKDF2WithHmacSHA256:600000:");
        assertThat(signIn(OWN)).isEqualTo(Outcome.WELCOME);
    }

    @Test
    void a_change_of_permission_is_told_to_the_person_and_to_the_other_administrators() throws Exception {
        UUID second = ground.active(university, Role.ADMINISTRATOR, "second");
        UUID person = ground.active(university, Role.MEMBER, "person");
        ground.act(administrator);

        change.changeRole(ground.ref(person), Role.ADMINISTRATOR);

        assertThat(ground.mailsTo(login())).extracting(OutgoingMail::event).containsExactly("U-3-administrator");
        assertThat(noticesOf(person)).hasSize(1).first().asString().contains("権限");
        assertThat(noticesOf(second))
                .hasSize(1)
                .first()
                .asString()
                .contains("試験 first")
                .contains("試験 person");
        assertThat(noticesOf(administrator)).isEmpty();
    }

    private List<String> noticesOf(UUID account) throws Exception {
        return ground.as(account, () -> notices.list(new PageRequest(0, 10))).rows().stream()
                .map(NoticeRow::text)
                .toList();
    }

    private String login() {
        return "person@" + name + ".example";
    }

    private Outcome signIn(String password) {
        return signIns.signIn(new SignInAttempt(login(), password, name)).outcome();
    }

    /** As the container made them before it was told to make better ones. */
    private static String formerHash() throws GeneralSecurityException {
        byte[] salt = new byte[32];
        byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(new PBEKeySpec(OWN.toCharArray(), salt, FORMER_ROUNDS, 256))
                .getEncoded();
        Base64.Encoder encoder = Base64.getEncoder();
        return "PBKDF2WithHmacSHA256:" + FORMER_ROUNDS + ":" + encoder.encodeToString(salt) + ":"
                + encoder.encodeToString(key);
    }
}
