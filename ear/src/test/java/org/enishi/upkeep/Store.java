package org.enishi.upkeep;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.enishi.shared.persistence.SchemaScripts;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database with no server in front of it, brought by the application's own scripts to any version of the schema. */
record Store(String url, String user, String password) {

    static final String OLD_VERSION = "015";

    private static final String OLD_ROWS = "rows-of-version-015.sql";

    /** As the application of that time left it, with people at work. */
    Store withOldRows() {
        migrations().target(OLD_VERSION).load().migrate();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                InputStream rows = Store.class.getResourceAsStream(OLD_ROWS)) {
            for (String insert : new String(rows.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*\\n")) {
                statement.execute(insert);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it was before that script came. */
    Store before(String script) {
        MigrationInfo[] all = schema().info().all();
        int at = 0;
        while (!all[at].getDescription().equals(script)) {
            at++;
        }
        migrations().target(all[at - 1].getVersion()).load().migrate();
        return this;
    }

    void execute(String statement) {
        try (Connection connection = connect();
                Statement sent = connection.createStatement()) {
            sent.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it was for some time, with a script more that only PostgreSQL ran. */
    Store withItsOwnScript() {
        migrations()
                .locations("classpath:db/migration", "classpath:org/enishi/upkeep/postgresql")
                .target(OLD_VERSION)
                .load()
                .migrate();
        return this;
    }

    /** As the application does when it starts. */
    Store upgraded() {
        migrations().load().migrate();
        return this;
    }

    Flyway schema() {
        return migrations().load();
    }

    private FluentConfiguration migrations() {
        return SchemaScripts.of(url).dataSource(url, user, password);
    }

    Connection connect() {
        try {
            return DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
