package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.OrganisationChange;
import org.enishi.organisation.OrganisationRegister;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a person in whatever table when he is erased: nothing that lets anybody in, and with his organisation nothing. */
class ErasureIT extends FromInside {

    private static final Set<String> OPEN_DOORS =
            Set.of("second_factor", "recovery_code", "passkey", "account_token", "open_sign_in");

    @Inject
    private OrganisationChange change;

    @Inject
    private OrganisationRegister register;

    @Inject
    private Leftovers leftovers;

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
        clock.reset();
        ground.letMailGo();
    }

    @Test
    void whoever_can_not_be_restored_any_more_has_no_key_left_and_keeps_his_name() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "keyless");
        ground.active(company, Role.ADMINISTRATOR, "first");
        UUID person = ground.active(company, Role.MEMBER, "second");
        leftovers.giveKeys(person, "second@keyless.example");
        assertThat(leftovers.tablesWith(person)).containsAll(OPEN_DOORS);
        ground.delete(person);

        clock.move(Duration.ofDays(29));
        assertThat(ground.account(person).credentials().passwordHash())
                .as("he may be restored")
                .isNotNull();
        clock.move(Duration.ofDays(2));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .until(() -> ground.account(person).credentials().passwordHash() == null);
        assertThat(leftovers.tablesWith(person)).doesNotContainAnyElementsOf(OPEN_DOORS);
        assertThat(ground.account(person).name().display()).isEqualTo("試験 second");
    }

    @Test
    void of_the_people_of_an_organisation_that_has_left_no_table_knows_anything_but_the_history() {
        UUID company = ground.organisation(OrganisationKind.COMPANY, "forgotten");
        UUID person = ground.active(company, Role.ADMINISTRATOR, "first");
        leftovers.giveKeys(person, "first@forgotten.example");
        leftovers.giveHabits(person, company);
        stage.enterAs(People.OPERATOR);
        change.letGo(register.read(company).row().ref(), "退会届");

        clock.move(Duration.ofDays(366));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInSameThread()
                .until(() -> ground.account(person).organisation().name(), "退会した組織"::equals);
        assertThat(leftovers.tablesWith(person)).isEmpty();
        assertThat(leftovers.tablesThatSay("first@forgotten.example")).isSubsetOf("audit_entry");
    }
}
