package org.enishi.it.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUtil;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.enishi.it.FromInside;
import org.enishi.organisation.model.Account;
import org.enishi.organisation.model.SignInGuard;
import org.enishi.organisation.model.SignInLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the platform must do for us, seen on the database that runs. */
class PersistenceIT extends FromInside {

    @PersistenceContext(unitName = "enishi")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource dataSource;

    @Inject
    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void leave_nothing() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_lazy_reference_costs_no_statement_until_it_is_touched() {
        try (StatementCounter statements = StatementCounter.on(entities)) {
            Account account = entities.createQuery("select a from Account a order by a.id", Account.class)
                    .setMaxResults(1)
                    .getSingleResult();
            PersistenceUtil seen = Persistence.getPersistenceUtil();
            assertThat(statements.count()).as("the account alone").isEqualTo(1);
            assertThat(seen.isLoaded(account, "organisation")).isFalse();
            assertThat(account.organisation().name()).isNotEmpty();
            assertThat(seen.isLoaded(account, "organisation"))
                    .as("its organisation, when it is asked for")
                    .isTrue();
        }
    }

    @Test
    void a_moment_is_a_timestamp_column_and_not_a_blob() throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement columns = connection.prepareStatement(
                        "select data_type from information_schema.columns where lower(table_name) = 'account'"
                                + " and lower(column_name) = 'created_at'");
                ResultSet column = columns.executeQuery()) {
            assertThat(column.next()).isTrue();
            assertThat(column.getString(1).toLowerCase(Locale.ROOT)).isEqualTo("timestamp with time zone");
        }
    }

    @Test
    void a_moment_comes_back_to_the_microsecond_also_in_an_hour_that_some_zones_skip() {
        for (Instant moment : List.of(
                Instant.parse("2026-03-08T07:30:00.123456Z"),
                Instant.parse("2026-03-29T01:30:00.000001Z"),
                Instant.now(java.time.Clock.systemUTC()).truncatedTo(ChronoUnit.MICROS))) {
            SignInGuard guard = new SignInGuard("proof:" + moment);
            SignInLimit one = new SignInLimit(1, java.time.Duration.ofMinutes(1), java.time.Duration.ofMinutes(1));
            guard.recordFailure(one, moment);
            entities.persist(guard);
            entities.flush();
            entities.clear();
            SignInGuard stored = entities.find(SignInGuard.class, guard.getId());
            assertThat(stored.isClosed(moment.plusSeconds(60).minusNanos(1000))).isTrue();
            assertThat(stored.isClosed(moment.plusSeconds(60))).isFalse();
        }
    }

    @Test
    void all_migrations_have_run_on_this_database() throws Exception {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement history = connection.prepareStatement(
                        "select \"version\", \"success\" from \"flyway_schema_history\" where \"version\" is not null order by \"installed_rank\"");
                ResultSet row = history.executeQuery()) {
            int version = 0;
            while (row.next()) {
                version++;
                assertThat(Integer.parseInt(row.getString(1))).isEqualTo(version);
                assertThat(row.getBoolean(2)).isTrue();
            }
            assertThat(version).isGreaterThanOrEqualTo(4);
        }
    }
}
