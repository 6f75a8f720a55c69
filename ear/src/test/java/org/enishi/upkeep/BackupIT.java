package org.enishi.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.enishi.server.Directories;
import org.enishi.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is put in safety as the README says comes back whole, and the application takes it for its own. */
class BackupIT {

    @Test
    void a_copy_of_the_file_holds_everything() throws IOException {
        Path home = Stores.directory("backup");
        Rows before = Rows.of(Stores.newFile(home).withOldRows().upgraded());
        Path elsewhere = Stores.directory("restored");
        Stores.newFile(elsewhere);
        Files.copy(home.resolve("enishi.mv.db"), elsewhere.resolve("enishi.mv.db"));

        assertHolds(Stores.file(elsewhere), before);
    }

    @Test
    @EnabledIf(
            value = "org.enishi.upkeep.InstalledPostgres#isThere",
            disabledReason = "needs pg_dump and pg_restore, which the PostgreSQL of the build does not bring")
    void what_the_commands_of_the_readme_back_up_they_restore() throws IOException {
        List<String> backUp = commandsOfTheReadme("pg_dump");
        List<String> restore = commandsOfTheReadme("dropdb", "createdb", "pg_restore");
        assertThat(backUp).hasSize(1);
        assertThat(restore).hasSize(3);
        Path directory = Stores.directory("installed");
        Directories.remove(directory);
        Files.createDirectories(directory);
        try (InstalledPostgres postgres = InstalledPostgres.start(directory.resolve("cluster"))) {
            postgres.run(List.of("createdb", "enishi"));
            Store store = postgres.database("enishi").withOldRows().upgraded();
            Rows before = Rows.of(store);

            backUp.forEach(command -> postgres.run(List.of(command.split(" +"))));
            restore.forEach(command -> postgres.run(List.of(command.split(" +"))));

            assertHolds(store, before);
        }
    }

    private static void assertHolds(Store store, Rows before) {
        assertThat(Rows.of(store)).isEqualTo(before);
        assertThat(before.number()).isGreaterThan(20);
        assertThat(store.schema().info().pending()).isEmpty();
        assertThat(store.schema().validateWithResult().validationSuccessful).isTrue();
    }

    /** In their order, without what is said about them. */
    private static List<String> commandsOfTheReadme(String... programs) throws IOException {
        Path readme = Installation.ofThisBuild().scripts().resolve("../../README.md");
        return Files.readAllLines(readme).stream()
                .map(String::strip)
                .filter(line -> List.of(programs).contains(line.split(" ")[0]))
                .map(line -> line.replaceFirst(" *#.*", ""))
                .toList();
    }
}
