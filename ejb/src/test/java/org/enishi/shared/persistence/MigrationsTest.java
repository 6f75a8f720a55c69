package org.enishi.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One set of scripts for every database, and what makes one of them faster. What both databases make of them is tried with the servers. */
class MigrationsTest {

    private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z][a-z0-9]*(_[a-z0-9]+)*\\.sql");

    /** What one of the databases does not know, or knows under another meaning. */
    private static final Pattern ONE_VENDOR = Pattern.compile(
            "::|`|\\$\\$|\\b(small|big)?serial\\b|\\bauto_increment\\b|\\bidentity\\s*\\(|\\bjsonb?\\b|\\bilike\\b"
                    + "|\\bon\\s+conflict\\b|\\breturning\\b|\\bconcurrently\\b|\\bcreate\\s+(extension|type|function)\\b"
                    + "|\\busing\\s+(gin|gist|brin|hash)\\b|\\btimestamptz\\b|\\bdatetime\\b|\\b(var|n)char2\\b|\\btinyint\\b"
                    + "|\\bclob\\b|\\b(?!(column|select|by)\\b)\\w+\\s+text\\b|\\bgen_random_uuid\\b|\\brandom_uuid\\b|\\bto_tsvector\\b|\\bcitext\\b"
                    + "|\\bregexp_\\w+|\\bmerge\\s+into\\b|\\bnow\\s*\\(|\\bcreate\\s+(unique\\s+)?index\\b[^;]*\\bwhere\\b");

    /** Instants only: a local time would mean another moment on another server. */
    private static final Pattern LOCAL_TIME = Pattern.compile("\\btimestamp\\b(?!\\(6\\) with time zone)");

    private static final Pattern NOT_SQL = Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'[^']*'", Pattern.DOTALL);

    /** Of a function. */
    private static final Pattern BODY = Pattern.compile("\\$\\$.*?\\$\\$", Pattern.DOTALL);

    static List<Path> scripts() throws IOException, URISyntaxException {
        Path folder = Path.of(MigrationsTest.class.getResource("/db/migration").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void theNumbersFollowEachOtherWithoutAGap() throws Exception {
        List<String> names =
                scripts().stream().map(Path::getFileName).map(Path::toString).toList();

        assertThat(names).allMatch(name -> NAME.matcher(name).matches());
        assertThat(names.stream().map(MigrationsTest::number))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, names.size()).boxed().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scripts")
    void aScriptSpeaksTheLanguageOfBothDatabases(Path script) throws IOException {
        assertThat(statements(Files.readString(script)))
                .doesNotContainPattern(ONE_VENDOR)
                .doesNotContainPattern(LOCAL_TIME);
    }

    /** Else the other database would lack something. */
    @Test
    void onlyFunctionsAndIndexesAreKeptByPostgresqlAlone() throws Exception {
        Path folder = Path.of(MigrationsTest.class.getResource("/db/postgresql").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path script : files.toList()) {
                assertThat(script.getFileName().toString()).matches("R__[a-z]+(_[a-z]+)*\\.sql");
                String bodiless = BODY.matcher(Files.readString(script)).replaceAll("");
                assertThat(Stream.of(statements(bodiless).split(";"))
                                .map(statement ->
                                        statement.replaceAll("^(\\s|'')+", "").strip())
                                .filter(statement -> !statement.isEmpty()))
                        .isNotEmpty()
                        .allMatch(statement -> statement.matches(
                                "(?s)(create or replace function|create index if not exists|alter index) .*"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id serial primary key",
                "id bigint AUTO_INCREMENT",
                "payload jsonb not null",
                "name text not null",
                "create index by_open on project (id) where closed_at is null",
                "insert into field values ('a') on conflict do nothing",
                "create index by_name on account using gin (name)",
                "select 'a'::varchar",
                "id uuid default gen_random_uuid()"
            })
    void theLanguageOfOneVendorIsFound(String statement) {
        assertThat(statements(statement)).containsPattern(ONE_VENDOR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table announcement (title varchar(200) not null, seen_at timestamp(6) with time zone)",
                "-- text and json in a remark\nupdate field set code = 'serial' where code = 'text'",
                "create unique index by_name on field (name); delete from field where name = ''"
            })
    void theCommonLanguageIsLeftAlone(String statement) {
        assertThat(statements(statement)).doesNotContainPattern(ONE_VENDOR).doesNotContainPattern(LOCAL_TIME);
    }

    @Test
    void aLocalTimeIsFound() {
        assertThat(statements("created_at timestamp not null")).containsPattern(LOCAL_TIME);
    }

    private static int number(String name) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** In lower case, without remarks and texts. */
    private static String statements(String sql) {
        return NOT_SQL.matcher(sql).replaceAll("''").toLowerCase(Locale.ROOT);
    }
}
