package org.enishi.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.enishi.it.inside.MovableClock;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the scripts of config/wildfly promise to the application: a database, a way out for mail, a cache. */
@ExtendWith(ArquillianExtension.class)
class ServerResourcesIT {

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource database;

    @Resource(lookup = "java:jboss/mail/Enishi")
    private Session mail;

    @Inject
    private Clock clock;

    @Inject
    private CacheOfPresence presence;

    @Inject
    private MovableClock movable;

    @Test
    void databaseIsTheOneThatTheBuildAskedFor() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualToIgnoringCase(System.getProperty("enishi.it.database"));
        }
    }

    @Test
    void mailNeverWaitsForEver() {
        assertThat(mail.getProperties())
                .containsKeys(
                        "mail.smtp.host",
                        "mail.smtp.port",
                        "mail.smtp.connectiontimeout",
                        "mail.smtp.timeout",
                        "mail.smtp.writetimeout");
        assertThat(mail.getProperty("mail.from")).isEqualTo("enishi@localhost");
    }

    @Test
    void mailServerIsReached() throws MessagingException {
        try (Transport transport = mail.getTransport("smtp")) {
            transport.connect();
            assertThat(transport.isConnected()).isTrue();
        }
    }

    @Test
    void cacheOfPresenceIsThere() {
        assertThat(presence.cache()).isNotNull();
    }

    @Test
    void clockOfTheApplicationCanBeMoved() {
        Instant before = clock.instant();
        movable.move(Duration.ofDays(2));
        try {
            assertThat(clock.instant()).isAfter(before.plus(Duration.ofDays(1)));
        } finally {
            movable.reset();
        }
    }
}
