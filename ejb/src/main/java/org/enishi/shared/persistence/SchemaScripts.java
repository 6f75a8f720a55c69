package org.enishi.shared.persistence;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** How the scripts of the schema are run. Every database runs the same; PostgreSQL has some more that only make it faster. */
public final class SchemaScripts {

    private static final String COMMON = "classpath:db/migration";
    private static final String OF_POSTGRESQL = "classpath:db/postgresql";

    private SchemaScripts() {}

    /**
     * For some time PostgreSQL had another script of indexes (decision 37), which is not missed where it was run.
     *
     * @param url where the database is, as JDBC says it
     */
    public static FluentConfiguration of(String url) {
        return Flyway.configure(SchemaScripts.class.getClassLoader())
                .locations(locations(url))
                .ignoreMigrationPatterns("*:future", "repeatable:missing")
                .validateMigrationNaming(true);
    }

    private static String[] locations(String url) {
        return url.startsWith("jdbc:postgresql:") ? new String[] {COMMON, OF_POSTGRESQL} : new String[] {COMMON};
    }
}
