package org.enishi.shared.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the schema to the version of this application before anything else starts. Flyway locks, so that of two nodes one
 * waits for the other.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    @Resource(lookup = "java:jboss/datasources/EnishiDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            flyway().migrate();
        } catch (FlywayException e) {
            if (DatabaseAway.isHeldByAnotherServer(e)) {
                throw new IllegalStateException(
                        "The database file is in use by another server. Stop that one, or give this one a file or a"
                                + " database of its own (enishi.data.dir, enishi.db.url).",
                        e);
            }
            throw e;
        }
    }

    private Flyway flyway() {
        return SchemaScripts.of(url()).dataSource(dataSource).load();
    }

    private String url() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new FlywayException("The database could not be reached", e);
        }
    }
}
