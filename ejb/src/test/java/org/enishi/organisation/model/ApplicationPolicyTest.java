package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.enishi.organisation.model.ApplicationFixture.FREE;
import static org.enishi.organisation.model.ApplicationFixture.GROUND;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.organisation.data.CheckItem;
import org.enishi.shared.security.OrganisationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationPolicyTest {

    @Test
    void a_good_form_has_no_faults() {
        assertThat(ApplicationPolicy.faults(ApplicationFixture.form(), GROUND)).isEmpty();
        assertThat(ApplicationPolicy.faults(ApplicationFixture.with("corporateNumber", ""), GROUND))
                .as("a sole trader has no number")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            nullValues = "NULL",
            value = {
                "name,NULL",
                "name,''",
                "kana,漢字",
                "kana,''",
                "corporateNumber,7000012050003",
                "postalAddress,' '",
                "region,elsewhere",
                "contactName,''",
                "contactKana,漢字 名前",
                "mail,no address",
                "phone,call me",
                "domain,not a domain",
                "terms,''",
                "terms,2",
            })
    void what_is_wrong_is_told_at_its_own_field(String field, String value) {
        assertThat(ApplicationPolicy.faults(ApplicationFixture.with(field, value), GROUND))
                .containsOnlyKeys(field);
    }

    @Test
    void the_operator_is_no_kind_that_can_apply() {
        var form = ApplicationFixture.form(OrganisationKind.OPERATOR, "a@b.example", "");
        assertThat(ApplicationPolicy.faults(form, GROUND)).containsOnlyKeys("kind");
    }

    @Test
    void an_institution_names_a_field_that_is_on_the_list() {
        var institution = ApplicationFixture.form(OrganisationKind.INSTITUTION, "a@b.example", "");
        assertThat(ApplicationPolicy.faults(institution, GROUND)).isEmpty();
        var other = new ApplicationPolicy.Ground(Set.of("food"), Set.of("tatsunami"), FREE, "3");
        assertThat(ApplicationPolicy.faults(institution, other)).containsOnlyKeys("fields");
    }

    @Test
    void the_wanted_domain_is_the_one_where_the_applicant_reads_mail() {
        var own = ApplicationFixture.form(OrganisationKind.COMPANY, "a@b.example", "B.example");
        assertThat(ApplicationPolicy.faults(own, GROUND)).isEmpty();
        var others = ApplicationFixture.form(OrganisationKind.COMPANY, "a@b.example", "c.example");
        assertThat(ApplicationPolicy.faults(others, GROUND)).containsOnlyKeys("domain");
        var free = ApplicationFixture.form(OrganisationKind.COMPANY, "a@gmail.com", "gmail.com");
        assertThat(ApplicationPolicy.faults(free, GROUND)).containsOnlyKeys("domain");
    }

    @Test
    void from_a_free_address_one_applies_without_a_domain() {
        var free = ApplicationFixture.form(OrganisationKind.COMPANY, "a@mail.ocn.ne.jp", "");
        assertThat(ApplicationPolicy.faults(free, GROUND)).isEmpty();
        assertThat(ApplicationPolicy.domainOf(free, FREE)).isNull();
        assertThat(ApplicationPolicy.domainOf(ApplicationFixture.form(), FREE)).isEqualTo("miyamoto.example");
    }

    @Test
    void what_has_to_be_looked_into_depends_on_the_application() {
        assertThat(ApplicationPolicy.items("b.example", false, "")).containsExactly(CheckItem.DOMAIN);
        assertThat(ApplicationPolicy.items(null, true, "立波商工会議所"))
                .containsExactlyInAnyOrder(CheckItem.FREE_MAIL, CheckItem.DUPLICATE, CheckItem.CHAMBER);
        assertThat(ApplicationPolicy.due(EnumSet.of(CheckItem.DOMAIN, CheckItem.CHAMBER), List.of(CheckItem.DOMAIN)))
                .containsExactly(CheckItem.CHAMBER);
    }

    @ParameterizedTest
    @EnumSource(value = ApplicationState.class, names = "REVIEW", mode = EnumSource.Mode.EXCLUDE)
    void only_what_is_under_review_can_be_approved(ApplicationState state) {
        assertThat(ApplicationPolicy.canApprove(state, Set.of(), false)).isPresent();
    }

    @Test
    void nothing_is_approved_before_all_is_looked_into_or_under_an_address_that_is_taken() {
        assertThat(ApplicationPolicy.canApprove(ApplicationState.REVIEW, Set.of(), false))
                .isEmpty();
        assertThat(ApplicationPolicy.canApprove(ApplicationState.REVIEW, Set.of(CheckItem.DOMAIN), false)
                        .orElseThrow()
                        .key())
                .isEqualTo("rule.application.checksDue");
        assertThat(ApplicationPolicy.canApprove(ApplicationState.REVIEW, Set.of(), true)
                        .orElseThrow()
                        .key())
                .isEqualTo("rule.application.addressTaken");
    }
}
