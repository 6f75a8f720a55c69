package org.enishi.it.portal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.enishi.it.FromInside;
import org.enishi.it.Stage;
import org.enishi.it.organisation.Ground;
import org.enishi.portal.HealthService;
import org.enishi.shared.duty.data.Job;
import org.enishi.shared.duty.data.JobReport;
import org.enishi.shared.duty.data.JobState;
import org.enishi.shared.notice.Notifier;
import org.enishi.shared.notice.data.MailHealth;
import org.enishi.shared.notice.data.Notification;
import org.enishi.shared.notice.data.Recipient;
import org.enishi.shared.persistence.DatabaseFact;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator sees of the database, mail and the jobs. */
class HealthIT extends FromInside {

    @Inject
    private HealthService health;

    @Inject
    private Notifier notifier;

    @Inject
    private Stage stage;

    @Inject
    private Ground ground;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource dataSource;

    @BeforeEach
    void the_operator_enters() {
        ground.holdMail();
        stage.enter("OP");
    }

    @AfterEach
    void restore() {
        ground.letMailGo();
    }

    @Test
    void the_database_tells_what_it_is_and_its_clock_is_the_server_s() {
        DatabaseFact database = health.read().database();

        assertThat(database.product()).isIn("H2", "PostgreSQL");
        assertThat(database.version()).isNotBlank();
        assertThat(health.read().clocksDiffer()).isFalse();
    }

    @Test
    void whoever_uses_the_database_after_the_look_may_take_his_time() throws Exception {
        health.read();
        try (Connection first = dataSource.getConnection();
                Connection second = dataSource.getConnection();
                Statement one = first.createStatement();
                Statement another = second.createStatement()) {
            assertThat(one.getQueryTimeout()).isZero();
            assertThat(another.getQueryTimeout()).isZero();
        }
    }

    @Test
    void mail_that_waits_is_counted_and_what_is_not_yet_due_keeps_nobody_waiting() throws Exception {
        MailHealth before = health.read().mail();
        write(Notification.of("U-6", 5, 30).notBefore(clock.instant().plus(Duration.ofDays(30))));
        MailHealth planned = health.read().mail();
        write(Notification.of("U-6", 5, 30));
        MailHealth due = health.read().mail();

        assertThat(planned.tally().waiting()).isGreaterThan(before.tally().waiting());
        assertThat(due.tally().waiting()).isGreaterThan(planned.tally().waiting());
        assertThat(due.waitingSince()).isNotNull().isBeforeOrEqualTo(clock.instant());
        assertThat(planned.waitingSince())
                .satisfiesAnyOf(
                        since -> assertThat(since).isNull(),
                        since -> assertThat(since).isBeforeOrEqualTo(clock.instant()));
    }

    @Test
    void each_job_is_told_of_and_those_of_every_few_seconds_are_well() {
        assertThat(health.read().jobs()).extracting(JobReport::job).containsExactly(Job.values());
        // Written at once when it changes, and otherwise every minute.
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(List.of(report(Job.PRESENCE), report(Job.PASSWORD_RESETS)))
                        .extracting(JobReport::state)
                        .as(health.read()::toString)
                        .containsOnly(JobState.WELL));

        JobReport presence = report(Job.PRESENCE);
        assertThat(presence.node()).isNotBlank();
        assertThat(presence.endedAt()).isNotNull();
    }

    private JobReport report(Job job) {
        return health.read().jobs().get(job.ordinal());
    }

    private void write(Notification what) throws Exception {
        transaction.begin();
        notifier.mail(Recipient.withoutAccount("n", UUID.randomUUID() + "@health.example", "ja"), what);
        transaction.commit();
    }
}
