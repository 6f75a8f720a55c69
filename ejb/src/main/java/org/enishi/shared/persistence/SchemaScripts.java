package org.enishi.shared.persistence;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** How the scripts of the schema are run, on whatever database. */
public final class SchemaScripts {

    private SchemaScripts() {}

    /** For some time PostgreSQL had a script more, of indexes only (decision 37), which is not missed where it was run. */
    public static FluentConfiguration all() {
        return Flyway.configure(SchemaScripts.class.getClassLoader())
                .locations("classpath:db/migration")
                .ignoreMigrationPatterns("*:future", "repeatable:missing")
                .validateMigrationNaming(true);
    }
}
