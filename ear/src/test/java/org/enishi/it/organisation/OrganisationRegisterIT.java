package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.ApplicationService;
import org.enishi.organisation.MemberAdmission;
import org.enishi.organisation.MemberAudit;
import org.enishi.organisation.OrganisationChange;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.organisation.SignInService;
import org.enishi.organisation.data.Evidence;
import org.enishi.organisation.data.OrganisationColumn;
import org.enishi.organisation.data.OrganisationFilter;
import org.enishi.organisation.data.OrganisationLine;
import org.enishi.organisation.data.OrganisationOrder;
import org.enishi.organisation.data.OrganisationRef;
import org.enishi.organisation.data.OrganisationState;
import org.enishi.organisation.data.Proof;
import org.enishi.organisation.data.SignInAttempt;
import org.enishi.organisation.data.SignInResult.Outcome;
import org.enishi.shared.audit.data.AuditRow;
import org.enishi.shared.demo.DemoData;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the operator finds of organisations, and which domains and fields are theirs. ORG-03, ORG-07. */
class OrganisationRegisterIT extends FromInside {

    private static final String PASSWORD = "ninjin tamago yane 42";
    private static final Proof SEEN = new Proof(Evidence.DNS_TXT, "6月1日 TXTレコードを確認");

    @Inject
    private OrganisationChange change;

    @Inject
    private OrganisationRegister register;

    @Inject
    private ApplicationService applications;

    @Inject
    private MemberAudit audit;

    @Inject
    private MemberAdmission admission;

    @Inject
    private SignInService signIns;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Inject
    private MovableClock clock;

    @BeforeEach
    void mail_stays_where_it_can_be_read() {
        ground.holdMail();
    }

    @AfterEach
    void everything_goes_on_again() {
        ground.letMailGo();
        clock.reset();
    }

    @Test
    void people_are_added_under_a_domain_from_its_verification_to_its_removal() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "domains-org");
        UUID first = ground.active(company, Role.ADMINISTRATOR, "first");
        UUID operator = stage.enterAs(People.OPERATOR);

        change.claimDomain(ref(company), "Second.example");
        assertThat(mayAdd(first, "a@second.example")).isFalse();
        ground.act(operator);
        assertThatThrownBy(() -> change.verifyDomain(ref(company), "second.example", new Proof(null, "見た")))
                .isInstanceOf(RuleViolated.class);
        change.verifyDomain(ref(company), "second.example", SEEN);
        assertThat(mayAdd(first, "a@second.example")).isTrue();
        ground.act(operator);
        assertThatThrownBy(() -> change.verifyDomain(ref(company), "second.example", SEEN))
                .isInstanceOf(RuleViolated.class);
        change.removeDomain(ref(company), "second.example", "譲渡");
        assertThat(mayAdd(first, "a@second.example")).isFalse();

        ground.act(first);
        assertThat(audit.ofOwnOrganisation(new PageRequest(0, 50)).rows())
                .as("told to its administrators")
                .extracting(AuditRow::act)
                .extracting(Enum::name)
                .contains("DOMAIN_CLAIMED", "DOMAIN_VERIFIED", "DOMAIN_REMOVED");
    }

    @Test
    void no_domain_is_claimed_that_is_free_or_there_and_none_verified_that_is_others() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "greedy");
        ground.organisation(OrganisationKind.COMPANY, "owner-of-domain");
        stage.enterAs(People.OPERATOR);
        for (String bad : List.of("gmail.com", "mail.ocn.ne.jp", "greedy.example", "no domain", "")) {
            assertThatThrownBy(() -> change.claimDomain(ref(company), bad))
                    .as(bad)
                    .isInstanceOf(RuleViolated.class);
        }
        change.claimDomain(ref(company), "owner-of-domain.example");
        assertThatThrownBy(() -> change.verifyDomain(ref(company), "owner-of-domain.example", SEEN))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void fields_are_changed_to_what_is_on_the_list() {
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, "fields-org");
        stage.enterAs(People.OPERATOR);
        assertThatThrownBy(() -> change.changeFields(ref(university), Set.of("no-such-field")))
                .isInstanceOf(RuleViolated.class);
        change.changeFields(ref(university), Set.of("informatics", "food"));
        assertThat(register.read(university).fields())
                .extracting(field -> field.code())
                .containsExactlyInAnyOrder("informatics", "food");
        assertThatThrownBy(() -> change.changeFields(ref(university), Set.of())).isInstanceOf(RuleViolated.class);
    }

    @Test
    void the_list_is_narrowed_down_in_any_spelling_and_counts_its_people() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "list-org");
        ground.active(company, Role.ADMINISTRATOR, "first");
        ground.active(company, Role.MEMBER, "second");
        stage.enterAs(People.OPERATOR);

        for (String typed : List.of("ＬＩＳＴ－ｏｒｇ", "list-org.exam")) {
            assertThat(list(new OrganisationFilter(typed, OrganisationKind.COMPANY, OrganisationState.ACTIVE, false)))
                    .as(typed)
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.people()).isEqualTo(2);
                        assertThat(line.administrators()).isEqualTo(1);
                        assertThat(line.domains()).containsExactly("list-org.example");
                    });
        }
        assertThat(list(new OrganisationFilter("list-org", OrganisationKind.INSTITUTION, null, false)))
                .isEmpty();
        assertThat(list(new OrganisationFilter("%", null, null, false))).isEmpty();
        assertThat(register.export(new OrganisationFilter("list-org", null, null, false), OrganisationOrder.usual()))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(OrganisationColumn.class)
    void every_column_sorts_both_ways_and_loses_none(OrganisationColumn column) {
        String name = "sorted-" + UUID.randomUUID().toString().substring(0, 8);
        UUID company = ground.organisation(OrganisationKind.COMPANY, name + "-b");
        UUID university = ground.organisation(OrganisationKind.INSTITUTION, name + "-a");
        Set<UUID> made = Set.of(company, university, ground.organisation(OrganisationKind.SUPPORTER, name + "-c"));
        ground.active(company, Role.ADMINISTRATOR, "first");
        ground.active(university, Role.MEMBER, "member");
        ground.active(university, Role.MEMBER, "other");
        stage.enterAs(People.OPERATOR);
        OrganisationFilter filter = new OrganisationFilter(name, null, null, false);

        for (boolean descending : new boolean[] {false, true}) {
            List<OrganisationLine> sorted = register.list(
                            filter, new OrganisationOrder(column, descending), new PageRequest(0, 25))
                    .rows();
            assertThat(sorted).extracting(line -> line.row().id()).containsExactlyInAnyOrderElementsOf(made);
            assertThat(sorted).isSortedAccordingTo(orderOf(column, descending));
        }
    }

    private static Comparator<OrganisationLine> orderOf(OrganisationColumn column, boolean descending) {
        return switch (column) {
            case NAME -> by(line -> line.row().name(), descending);
            case KANA -> by(line -> line.row().kana(), descending);
            case KIND -> by(line -> line.row().kind().name(), descending);
            case STATE -> by(line -> line.row().state().name(), descending);
            case CORPORATE_NUMBER -> by(line -> line.row().corporateNumber(), descending);
            case REGION -> by(line -> line.row().regionName(), descending);
            case DOMAINS -> by(line -> line.domains().get(0), descending);
            case ADMINISTRATORS -> by(OrganisationLine::administrators, descending);
            case PEOPLE -> by(OrganisationLine::people, descending);
            case CREATED -> by(line -> line.row().createdAt(), descending);
            case LAST_SIGN_IN -> by(OrganisationLine::lastSignedInAt, descending);
        };
    }

    /** What there is not stands at the end, whatever the direction. */
    private static <T extends Comparable<T>> Comparator<OrganisationLine> by(
            Function<OrganisationLine, T> value, boolean descending) {
        Comparator<T> direction = descending ? Comparator.<T>reverseOrder() : Comparator.<T>naturalOrder();
        return Comparator.comparing(value, Comparator.nullsLast(direction));
    }

    @Test
    void the_region_is_called_by_whoever_runs_the_service_there() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "region-name");
        stage.enterAs(People.OPERATOR);

        assertThat(register.read(company).row().regionName())
                .isNotEqualTo(DemoData.REGION)
                .isEqualTo(applications.choices().regions().stream()
                        .filter(region -> region.code().equals(DemoData.REGION))
                        .findFirst()
                        .orElseThrow()
                        .operatorName());
    }

    @Test
    void whose_administrators_stay_away_for_180_days_waits_for_the_operator() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "unattended");
        ground.activeWith(company, Role.ADMINISTRATOR, "first", PASSWORD);
        OrganisationFilter waiting = new OrganisationFilter("unattended", null, null, true);
        stage.enterAs(People.OPERATOR);
        assertThat(list(waiting)).isEmpty();

        clock.move(Duration.ofDays(181));
        stage.enterAs(People.OPERATOR);
        assertThat(list(waiting)).hasSize(1);
        assertThat(register.countUnattended()).isPositive();
        assertThat(signIn("unattended")).isEqualTo(Outcome.WELCOME);
        stage.enterAs(People.OPERATOR);
        assertThat(list(waiting)).isEmpty();
    }

    private List<OrganisationLine> list(OrganisationFilter filter) {
        return register.list(filter, OrganisationOrder.usual(), new PageRequest(0, 25))
                .rows();
    }

    private boolean mayAdd(UUID administrator, String address) {
        ground.act(administrator);
        return admission.checkAddress(address).isEmpty();
    }

    private OrganisationRef ref(UUID organisation) {
        return register.read(organisation).row().ref();
    }

    private Outcome signIn(String name) {
        return signIns.signIn(new SignInAttempt("first@" + name + ".example", PASSWORD, "192.0.2.91"))
                .outcome();
    }
}
