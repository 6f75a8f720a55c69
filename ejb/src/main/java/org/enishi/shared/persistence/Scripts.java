package org.enishi.shared.persistence;

/** Where the scripts of the schema are. Every database runs the same; PostgreSQL has some more that only make it faster. */
public final class Scripts {

    private static final String COMMON = "classpath:db/migration";
    private static final String OF_POSTGRESQL = "classpath:db/postgresql";

    private Scripts() {}

    /** @param url where the database is, as JDBC says it */
    public static String[] of(String url) {
        return url.startsWith("jdbc:postgresql:") ? new String[] {COMMON, OF_POSTGRESQL} : new String[] {COMMON};
    }
}
