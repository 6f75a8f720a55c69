package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.enishi.organisation.data.Quota;
import org.enishi.shared.fault.Refusal;
import org.enishi.shared.security.OrganisationKind;
import org.junit.jupiter.api.Test;

class AdmissionPolicyTest {

    private static final FreeMail FREE = new FreeMail(Set.of("gmail.com"));
    private static final Set<String> OWN = Set.of("own.example");

    @Test
    void aCompanyRegistersTenPeopleWithItsFirstAdministrator() {
        Integer limit = AdmissionPolicy.limitOf(OrganisationKind.COMPANY, 99);

        assertThat(AdmissionPolicy.canAdmit(new Quota(9, limit), OWN, FREE)).isEmpty();
        assertThat(AdmissionPolicy.canAdmit(new Quota(10, limit), OWN, FREE))
                .contains(Refusal.of("rule.quota.full", 10));
    }

    @Test
    void anInstitutionRegistersAsManyAsItLikes() {
        Integer limit = AdmissionPolicy.limitOf(OrganisationKind.INSTITUTION, 99);

        assertThat(AdmissionPolicy.canAdmit(new Quota(100_000, limit), OWN, FREE))
                .isEmpty();
    }

    @Test
    void theLimitOfSupportersIsASetting() {
        assertThat(AdmissionPolicy.limitOf(OrganisationKind.SUPPORTER, 12)).isEqualTo(12);
    }

    @Test
    void whoHasOnlyAddressesThatAnybodyGetsAddsNobody() {
        assertThat(AdmissionPolicy.canAdmit(new Quota(1, 10), Set.of("gmail.com", "a.gmail.com"), FREE))
                .contains(Refusal.of("rule.admission.freeOrganisation"));
        assertThat(AdmissionPolicy.canAdmit(new Quota(1, 10), Set.of(), FREE)).isPresent();
    }

    @Test
    void oneOwnDomainIsEnough() {
        assertThat(AdmissionPolicy.canAdmit(new Quota(1, 10), Set.of("gmail.com", "own.example"), FREE))
                .isEmpty();
    }
}
