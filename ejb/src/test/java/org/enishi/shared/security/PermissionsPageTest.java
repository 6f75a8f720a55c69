package org.enishi.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.guard.Classes;
import org.enishi.guard.House;
import org.junit.jupiter.api.Test;

/** The page of the access law is well written: nothing is missing, said twice or said in another sign. */
class PermissionsPageTest {

    private static final List<String> HEAD =
            List.of("kind", "name", "ANYBODY", "OP", "CA", "CG", "IA", "IG", "SA", "SG", "FIRST", "CONSENT");
    private static final Set<String> KINDS = Set.of("permission", "view", "menu", "channel", "probe");
    private static final Set<String> MARKS = Set.of("○", "△", "×", "―");

    private static final List<List<String>> LINES = lines();
    private static final List<List<String>> ROWS = LINES.subList(1, LINES.size());

    @Test
    void theColumnsAreAnybodyAndTheSevenStandingsAndWhoeverOwesSomethingFirst() {
        assertThat(LINES.get(0)).isEqualTo(HEAD);
        assertThat(HEAD.subList(3, HEAD.size())).containsAll(standings());
    }

    /** Only the last columns may be left out: to whoever owes something first nearly everything is refused. */
    @Test
    void everyRowIsComplete() {
        assertThat(ROWS).allSatisfy(row -> {
            assertThat(row).hasSizeBetween(HEAD.size() - 2, HEAD.size());
            assertThat(row.get(0)).isIn(KINDS);
            assertThat(row.subList(2, row.size())).isSubsetOf(MARKS);
        });
    }

    @Test
    void nothingIsSaidTwice() {
        assertThat(ROWS.stream().map(row -> row.subList(0, 2))).doesNotHaveDuplicates();
    }

    @Test
    void everyPermissionHasItsRowAndEveryRowItsPermission() {
        assertThat(names("permission"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Permission.values()).map(Enum::name).toList());
    }

    @Test
    void nobodyUnknownHasAPermission() {
        assertThat(ROWS)
                .filteredOn(row -> row.get(0).equals("permission"))
                .allSatisfy(row -> assertThat(row.get(2)).as(row.get(1)).isIn("×", "―"));
    }

    @Test
    void nobodyUnknownListensToAChannel() {
        assertThat(ROWS)
                .filteredOn(row -> row.get(0).equals("channel"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(2)).as(row.get(1)).isEqualTo("×"));
    }

    /** Who asks whether the server is well is a machine, and tells the same to everybody. */
    @Test
    void aProbeIsForEverybody() {
        assertThat(ROWS)
                .filteredOn(row -> row.get(0).equals("probe"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.subList(2, row.size())).as(row.get(1)).containsOnly("○"));
    }

    @Test
    void everyViewIsAnAddressInOurSite() {
        assertThat(names("view")).allMatch(name -> name.matches("(/[a-z0-9-]+)+"));
    }

    /** What the menu names is open: a row of the menu only leaves out. */
    @Test
    void everyRowOfTheMenuIsAboutAViewAndNamesItOnlyToWhomItIsOpen() {
        for (List<String> row : ROWS) {
            if (row.get(0).equals("menu")) {
                List<String> view = ROWS.stream()
                        .filter(other ->
                                other.get(0).equals("view") && other.get(1).equals(row.get(1)))
                        .findFirst()
                        .orElseThrow();
                for (int column = 2; column < row.size(); column++) {
                    assertThat(row.get(column)).isIn("×", view.get(column));
                }
            }
        }
    }

    /** A permission that nothing asks for is a row that somebody believes in. */
    @Test
    void everyPermissionIsAskedForByAUseCase() {
        Set<Permission> asked = Classes.ofProduct().stream()
                .filter(House::isService)
                .flatMap(PermissionsPageTest::askedBy)
                .collect(Collectors.toSet());

        assertThat(asked).containsExactlyInAnyOrder(Permission.values());
    }

    private static Stream<Permission> askedBy(JavaClass service) {
        return service.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Requires.class))
                .map((JavaMethod method) ->
                        method.getAnnotationOfType(Requires.class).value());
    }

    private static List<String> standings() {
        return Arrays.stream(OrganisationKind.values())
                .flatMap(kind -> Arrays.stream(Role.values())
                        .flatMap(role -> Arrays.stream(Owing.values()).map(owing -> new Standing(kind, role, owing))))
                .map(AccessLaw::column)
                .distinct()
                .toList();
    }

    private static List<String> names(String kind) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
    }

    private static List<List<String>> lines() {
        try (InputStream page = AccessLaw.class.getResourceAsStream(AccessLaw.PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
