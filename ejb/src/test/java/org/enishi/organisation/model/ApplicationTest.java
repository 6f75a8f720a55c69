package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.enishi.organisation.model.ApplicationFixture.NOW;

import java.time.Duration;
import java.util.UUID;
import org.enishi.organisation.data.ApplicationState;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Duration HOURS_72 = Duration.ofHours(72);

    @Test
    void what_was_typed_is_kept_in_one_spelling() {
        var row = ApplicationFixture.applied().toRow();

        assertThat(row.kana()).isEqualTo("かぶしきがいしゃみやもと");
        assertThat(row.contact()).isEqualTo("山田 花子");
        assertThat(row.domain()).isEqualTo("miyamoto.example");
        assertThat(ApplicationFixture.applied().toFacts().phone()).isEqualTo("021-540-1100");
    }

    @Test
    void the_mail_is_confirmed_once_within_72_hours() {
        Application application = ApplicationFixture.applied();
        application.confirmMail(NOW.plus(HOURS_72).minusMillis(1));
        assertThat(application.state()).isEqualTo(ApplicationState.MAIL_CONFIRMED);
        assertThatThrownBy(() -> application.confirmMail(NOW)).isInstanceOf(RuleViolated.class);

        Application late = ApplicationFixture.applied();
        assertThatThrownBy(() -> late.confirmMail(NOW.plus(HOURS_72))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void it_expires_only_when_the_mail_was_not_confirmed_in_time() {
        Application application = ApplicationFixture.applied();
        assertThatThrownBy(() -> application.expire(NOW)).isInstanceOf(RuleViolated.class);
        application.expire(NOW.plus(HOURS_72));
        assertThat(application.state()).isEqualTo(ApplicationState.EXPIRED);

        Application confirmed = ApplicationFixture.inReview();
        assertThatThrownBy(() -> confirmed.expire(NOW.plus(HOURS_72))).isInstanceOf(RuleViolated.class);
    }

    @Test
    void nothing_is_decided_before_somebody_looks_at_it_and_nothing_twice() {
        Application applied = ApplicationFixture.applied();
        UUID organisation = UUID.randomUUID();
        assertThatThrownBy(() -> applied.beginReview("a")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> applied.approve(organisation, "a", NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> applied.reject("why", "a", NOW)).isInstanceOf(RuleViolated.class);

        Application approved = ApplicationFixture.inReview();
        assertThat(approved.approve(organisation, "a", NOW).organisationId()).isEqualTo(organisation);
        assertThatThrownBy(() -> approved.reject("why", "a", NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> approved.approve(organisation, "a", NOW)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void a_rejection_needs_a_reason() {
        Application application = ApplicationFixture.inReview();
        assertThatThrownBy(() -> application.reject(" ", "a", NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> application.reject("x".repeat(501), "a", NOW)).isInstanceOf(RuleViolated.class);
        application.reject("対象地域外のため", "a", NOW);
        assertThat(application.state()).isEqualTo(ApplicationState.REJECTED);
        assertThat(application.toFacts().reason()).isEqualTo("対象地域外のため");
    }

    @Test
    void erased_it_names_no_person_any_more() {
        Application application = ApplicationFixture.inReview();
        assertThatThrownBy(() -> application.erase(NOW)).isInstanceOf(RuleViolated.class);
        application.reject("対象地域外のため", "a", NOW);
        application.erase(NOW);

        assertThat(application.toRow().contact()).isEmpty();
        assertThat(application.toRow().mailAddress()).isEmpty();
        assertThat(application.toFacts().phone()).isEmpty();
    }
}
