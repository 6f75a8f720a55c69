package org.enishi.organisation.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.LoginKey;
import org.enishi.organisation.model.Organisation;
import org.enishi.shared.demo.DemoRow;
import org.enishi.shared.demo.DemoTable;
import org.enishi.shared.demo.FillDemoFixture;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

class DemoRegionTest {

    private static final int PEOPLE_OF_A_COMPANY = 10;
    private static final Pattern HIRAGANA = Pattern.compile("[\\u3041-\\u3096\\u30fc]+");

    private final DemoRegion region = DemoRegion.read(FillDemoFixture.asked());
    private final List<DemoRow> organisations = DemoTable.read("organisations.tsv");
    private final List<DemoRow> people = DemoTable.read("people.tsv");

    @Test
    void theRegionHasTheSizeOfTheModel() {
        assertThat(region.organisations().stream().collect(groupingBy(Organisation::kind, counting())))
                .isEqualTo(Map.of(
                        OrganisationKind.INSTITUTION, 17L,
                        OrganisationKind.COMPANY, 6L,
                        OrganisationKind.SUPPORTER, 2L,
                        OrganisationKind.OPERATOR, 1L));
    }

    @Test
    void noTwoPeopleSignInUnderOneName() {
        assertThat(region.accounts())
                .extracting(account -> LoginKey.of(account.mailAddress()))
                .doesNotHaveDuplicates();
    }

    @Test
    void nobodyCanWriteToARealAddress() {
        assertThat(region.accounts()).allMatch(account -> account.mailAddress().endsWith(".example"));
    }

    @Test
    void keysAndDomainsAndNumbersAreUnique() {
        for (String column : List.of("key", "domain", "name", "corporate_number")) {
            assertThat(organisations).extracting(row -> row.text(column)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyFieldIsInTheList() {
        Set<String> codes = DemoTable.read("fields.tsv").stream()
                .map(row -> row.text("key"))
                .collect(Collectors.toSet());

        assertThat(Stream.concat(organisations.stream(), people.stream()).flatMap(row -> row.set("fields").stream()))
                .isNotEmpty()
                .allMatch(codes::contains);
    }

    @Test
    void onlyInstitutionsAndAllOfThemHaveFields() {
        assertThat(organisations)
                .allMatch(row -> row.set("fields").isEmpty() != row.text("kind").equals("INSTITUTION"));
    }

    @Test
    void everyCorporateNumberHasItsCheckDigit() {
        assertThat(organisations)
                .extracting(row -> row.text("corporate_number"))
                .allMatch(DemoRegionTest::isValid);
    }

    @Test
    void noCompanyHasMorePeopleThanItMay() {
        assertThat(region.accounts().stream()
                        .filter(account -> account.organisation().kind() == OrganisationKind.COMPANY)
                        .collect(groupingBy(Account::organisation, counting()))
                        .values())
                .allMatch(count -> count <= PEOPLE_OF_A_COMPANY);
    }

    @Test
    void oneCompanyIsFullSoThatTheLimitCanBeSeen() {
        assertThat(region.accounts().stream()
                        .filter(account -> account.organisation().kind() == OrganisationKind.COMPANY)
                        .collect(groupingBy(Account::organisation, counting()))
                        .values())
                .contains((long) PEOPLE_OF_A_COMPANY);
    }

    @Test
    void everyOrganisationHasAnActiveAdministrator() {
        assertThat(region.accounts().stream()
                        .filter(Account::mayAct)
                        .filter(account -> account.toActor().role() == Role.ADMINISTRATOR)
                        .map(Account::organisation)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(region.organisations());
    }

    @Test
    void theInvitedAndTheSuspendedStayOutside() {
        long active = people.stream()
                .filter(person -> person.text("state").equals("ACTIVE"))
                .count();

        assertThat(region.accounts()).hasSameSizeAs(people);
        assertThat(region.accounts().stream().filter(Account::mayAct)).hasSize((int) active);
        assertThat(people).extracting(person -> person.text("state")).contains("INVITED", "SUSPENDED");
    }

    @Test
    void kanaAreHiragana() {
        assertThat(people)
                .flatExtracting(person -> List.of(person.text("family_kana"), person.text("given_kana")))
                .allMatch(kana -> HIRAGANA.matcher(kana).matches());
    }

    @Test
    void extensionsAreUniqueInAnOrganisation() {
        assertThat(people)
                .extracting(person -> person.text("organisation_key") + " " + person.text("extension"))
                .doesNotHaveDuplicates();
    }

    /** The first digit checks the other twelve, which weigh 1 and 2 in turn from the right. */
    private static boolean isValid(String corporateNumber) {
        if (!corporateNumber.matches("[1-9]\\d{12}")) {
            return false;
        }
        int sum = IntStream.rangeClosed(1, 12)
                .map(n -> Character.digit(corporateNumber.charAt(13 - n), 10) * (n % 2 == 0 ? 2 : 1))
                .sum();
        return Character.digit(corporateNumber.charAt(0), 10) == 9 - sum % 9;
    }
}
