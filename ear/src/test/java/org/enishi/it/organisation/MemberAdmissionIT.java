package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Future;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.data.NewMember;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** Who can be added, and how many. R7, R21, R25. */
class MemberAdmissionIT extends FromInside {

    private static final int AT_ONCE = 50;

    @Inject
    private MemberAdmission admission;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void whoever_is_added_is_invited_and_mailed_a_password_that_is_kept_only_as_a_hash() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "added");
        ground.act(ground.active(company, Role.ADMINISTRATOR, "first"));

        UUID added = admission.addMember(member("new@added.example"));

        String hash = ground.account(added).credentials().passwordHash();
        assertThat(hash).startsWith("PBKDF2WithHmacSHA256:600000:");
        assertThat(ground.mailsTo("new@added.example")).singleElement().satisfies(mail -> {
            assertThat(mail.event()).isEqualTo("U-1");
            assertThatThrownBy(mail::readableText).isInstanceOf(RuleViolated.class);
        });
        assertThat(ground.account(added).mayAct()).isFalse();
    }

    @Test
    void of_fifty_who_are_added_to_nine_at_once_one_is() throws Exception {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "nine");
        UUID administrator = ground.active(company, Role.ADMINISTRATOR, "first");
        for (int i = 2; i <= 9; i++) {
            ground.active(company, Role.MEMBER, "member" + i);
        }

        List<String> refusals =
                addAtOnce(administrator, i -> admission.addMember(member("parallel" + i + "@nine.example")));

        assertThat(refusals).hasSize(AT_ONCE - 1).containsOnly("rule.quota.full");
        assertThat(ground.living(company)).isEqualTo(10);
        assertThat(ground.mailsTo("first@nine.example"))
                .extracting(OutgoingMail::event)
                .containsExactly("U-5-full");
    }

    @Test
    void of_fifty_who_are_added_to_nobody_at_once_ten_are() throws Exception {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "none");
        UUID operator = stage.enterAs(People.OPERATOR);

        List<String> refusals =
                addAtOnce(operator, i -> admission.addMemberTo(company, member("parallel" + i + "@none.example")));

        assertThat(refusals).hasSize(AT_ONCE - 10).containsOnly("rule.quota.full");
        assertThat(ground.living(company)).isEqualTo(10);
    }

    @Test
    void one_address_is_given_to_one_of_those_who_take_it_at_once() throws Exception {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "same");
        UUID administrator = ground.active(university, Role.ADMINISTRATOR, "first");

        List<String> refusals = addAtOnce(administrator, i -> admission.addMember(member("Same@same.example")));

        assertThat(refusals).hasSize(AT_ONCE - 1).containsOnly("rule.address.taken");
        assertThat(ground.mailsTo("Same@same.example")).hasSize(1);
    }

    @Test
    void two_organisations_of_one_domain_do_not_share_a_person_either() throws Exception {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "twin-a", "twin.example");
        UUID hospital = ground.organisation(OrganisationKind.INSTITUTION, "twin-b", "twin.example");
        UUID operator = stage.enterAs(People.OPERATOR);

        List<String> refusals = addAtOnce(
                operator, i -> admission.addMemberTo(i % 2 == 0 ? university : hospital, member("both@twin.example")));

        assertThat(refusals).hasSize(AT_ONCE - 1).containsOnly("rule.address.taken");
        assertThat(ground.mailsTo("both@twin.example")).hasSize(1);
    }

    @Test
    void an_administrator_cannot_add_to_another_organisation_nor_the_operator_to_none() {
        UUID other = ground.organisation(OrganisationKind.COMPANY, "other");
        stage.enterAs(People.COMPANY_ADMINISTRATOR);
        assertThatThrownBy(() -> admission.addMemberTo(other, member("x@other.example")))
                .isInstanceOf(org.enishi.shared.fault.NotPermitted.class);

        stage.enterAs(People.OPERATOR);
        assertThatThrownBy(() -> admission.addMemberTo(UUID.randomUUID(), member("x@other.example")))
                .isInstanceOf(NotFound.class);
        assertThat(ground.living(other)).isZero();
    }

    @Test
    void the_operator_adds_the_first_administrator_of_an_organisation_and_no_other() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "founded");
        stage.enterAs(People.OPERATOR);

        admission.addMemberTo(university, administrator("first@founded.example"));
        assertThatThrownBy(() -> admission.addMemberTo(university, administrator("second@founded.example")))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.key()).isEqualTo("rule.member.role.appointment"));

        assertThat(ground.living(university)).isEqualTo(1);
    }

    @Test
    void where_nobody_has_an_address_of_his_own_domain_nobody_can_be_added() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "small", "gmail.com", "mail.ocn.ne.jp");
        ground.act(ground.active(company, Role.ADMINISTRATOR, "first@gmail.com"));

        assertThat(admission.situation().obstacle().key()).isEqualTo("rule.admission.freeOrganisation");
        assertThatThrownBy(() -> admission.addMember(member("second@gmail.com")))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.key()).isEqualTo("rule.admission.freeOrganisation"));
    }

    /** USR-10, with everything below them, also where the organisation holds such a domain. */
    @Test
    void whose_mail_is_free_or_a_providers_is_told_so_from_the_first_day_on() {
        String[] domains = {
            "gmail.com",
            "gmai.com",
            "yahoo.co.jp",
            "outlook.com",
            "hotmail.com",
            "icloud.com",
            "nifty.ne.jp",
            "yyyy.ocn.ne.jp",
            "so-net.ne.jp",
            "seeds.example"
        };
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "seeds", domains);
        ground.act(ground.active(university, Role.ADMINISTRATOR, "first@seeds.example"));

        for (int i = 0; i < domains.length - 1; i++) {
            assertThat(admission.checkAddress("a@" + domains[i]).map(Refusal::key))
                    .as(domains[i])
                    .contains("rule.address.free");
        }
        assertThat(admission.checkAddress("a@seeds.example")).isEmpty();
    }

    private interface Adding {
        UUID add(int number) throws Exception;
    }

    /** The keys of the refusals. Any other fault fails the test. */
    private List<String> addAtOnce(UUID actor, Adding adding) throws Exception {
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            int number = i;
            answers.add(executor.submit(() -> ground.as(actor, () -> {
                try {
                    adding.add(number);
                    return null;
                } catch (RuleViolated refused) {
                    return refused.key();
                }
            })));
        }
        List<String> refusals = new ArrayList<>();
        for (Future<String> answer : answers) {
            if (answer.get() != null) {
                refusals.add(answer.get());
            }
        }
        return refusals;
    }

    private static NewMember administrator(String mailAddress) {
        return new NewMember("高岡 次郎", "タカオカ ジロウ", mailAddress, Role.ADMINISTRATOR);
    }

    private static NewMember member(String mailAddress) {
        return new NewMember("高岡 太郎", "タカオカ タロウ", mailAddress, Role.MEMBER);
    }
}
