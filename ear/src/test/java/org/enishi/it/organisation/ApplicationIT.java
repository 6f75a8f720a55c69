package org.enishi.it.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.People;
import org.enishi.it.Stage;
import org.enishi.it.inside.MovableClock;
import org.enishi.organisation.ApplicationReview;
import org.enishi.organisation.ApplicationService;
import org.enishi.organisation.data.ApplicationFilter;
import org.enishi.organisation.data.ApplicationRef;
import org.enishi.organisation.data.ApplicationRow;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.notice.model.OutgoingMail;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.OrganisationKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anybody can apply, and nobody learns or breaks anything by it. ORG-05. */
class ApplicationIT extends FromInside {

    @Inject
    private ApplicationService applications;

    @Inject
    private ApplicationReview review;

    @Inject
    private Applicants applicants;

    @Inject
    private Ground ground;

    @Inject
    private Stage stage;

    @Inject
    private MovableClock clock;

    @BeforeEach
    void mail_stays_where_it_can_be_read() {
        ground.holdMail();
        stage.enterAs(People.OPERATOR);
    }

    @AfterEach
    void everything_goes_on_again() {
        ground.letMailGo();
        clock.reset();
    }

    @Test
    void the_link_is_good_once_and_for_72_hours_and_then_the_application_expires() {
        ApplicationRow row = applicants.applied("too-late");
        String token = applicants.tokenOf("yamada@too-late.example");
        assertThat(applications.isConfirmable(token)).isTrue();
        assertThat(applications.isConfirmable("guessed")).isFalse();
        assertThatThrownBy(() -> applications.confirm("guessed")).isInstanceOf(RuleViolated.class);

        clock.move(Duration.ofHours(72));

        assertThatThrownBy(() -> applications.confirm(token)).isInstanceOf(RuleViolated.class);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> applicants.stateOf(row.id()), ApplicationState.EXPIRED::equals);
        assertThatThrownBy(() -> applications.confirm(token)).isInstanceOf(RuleViolated.class);

        clock.move(Duration.ofDays(366));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> applicants.addressOf(row.id()), String::isEmpty);
    }

    @Test
    void a_form_sent_twice_is_one_application_and_a_used_link_confirms_nothing_more() {
        var form = applicants.form("double", "yamada@double.example");
        assertThat(applications.apply(form, "192.0.2.77")).isTrue();
        assertThat(applications.apply(form, "192.0.2.77")).isTrue();
        assertThat(eventsTo("yamada@double.example")).containsExactly("G-1");
        String token = applicants.tokenOf("yamada@double.example");
        applications.confirm(token);
        assertThatThrownBy(() -> applications.confirm(token)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void nobodys_mailbox_is_filled_and_no_network_floods_the_queue() {
        for (int i = 0; i < 5; i++) {
            assertThat(applications.apply(applicants.form("filled" + i, "victim@filled.example"), "192.0.2.78"))
                    .as("the same answer")
                    .isTrue();
        }
        assertThat(eventsTo("victim@filled.example")).hasSize(3);
        List<Boolean> answers = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            answers.add(applications.apply(applicants.form("flood" + i, "a@flood" + i + ".example"), "192.0.2.79"));
        }
        assertThat(answers.subList(0, 20)).containsOnly(true);
        assertThat(answers.get(20)).isFalse();
    }

    @Test
    void what_is_wrong_is_refused_by_the_service_too() {
        var bad = applicants.form("", "yamada@bad.example");
        assertThat(applications.check(bad)).containsKey("name");
        assertThatThrownBy(() -> applications.apply(bad, "192.0.2.80")).isInstanceOf(RuleViolated.class);
    }

    @Test
    void an_application_of_another_region_does_not_exist() {
        ApplicationRow row = applicants.confirmed("elsewhere");
        ground.act(applicants.operatorOf("other-region"));
        assertThatThrownBy(() -> review.read(row.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.takeUp(new ApplicationRef(row.id(), row.version())))
                .isInstanceOf(NotFound.class);
        assertThat(review.list(new ApplicationFilter("elsewhere", null, null), new PageRequest(0, 25))
                        .rows())
                .isEmpty();
    }

    @Test
    void the_queue_is_searched_in_any_spelling_and_counted_by_state() {
        applicants.confirmed("queue-search");
        var filter = new ApplicationFilter("ＱＵＥＵＥ－search", ApplicationState.MAIL_CONFIRMED, OrganisationKind.COMPANY);
        assertThat(review.list(filter, new PageRequest(0, 25)).rows())
                .extracting(ApplicationRow::name)
                .containsExactly("queue-search");
        assertThat(review.tally())
                .filteredOn(tally -> tally.state() == ApplicationState.MAIL_CONFIRMED)
                .allSatisfy(tally -> assertThat(tally.applications()).isPositive());
    }

    private List<String> eventsTo(String address) {
        return ground.mailsTo(address).stream().map(OutgoingMail::event).toList();
    }
}
