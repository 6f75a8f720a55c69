package org.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.guard.Bundle;
import org.enishi.guard.Classes;
import org.enishi.guard.House;
import org.enishi.guard.Literals;
import org.junit.jupiter.api.Test;

/** The texts of the pages. Whoever reads one does not know in which file it stands, so a key is there once in all. */
class BundleTest {

    private static final Path VIEWS = Path.of("src/main/webapp");
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path JAVA_OF_DOMAINS = Path.of("../ejb/src/main/java");

    private static final List<Bundle> BUNDLES = Bundle.below(Path.of("src/main/resources"));
    private static final Set<String> KEYS =
            BUNDLES.stream().flatMap(bundle -> bundle.texts().keySet().stream()).collect(Collectors.toSet());

    /** Faces, PrimeFaces and Bean Validation ask for these themselves. */
    private static final Pattern OF_A_FRAMEWORK = Pattern.compile("(jakarta|primefaces|org\\.hibernate)\\..*");

    private static final Pattern OF_AN_ENUM = Pattern.compile("[A-Z]\\w*\\.[A-Z][A-Z0-9_]*");
    private static final Pattern LIKE_A_KEY = Pattern.compile("[a-z]\\w*(\\.\\w+)+");
    private static final Pattern IN_A_VIEW = Pattern.compile("\\bmsg(?:\\[['\"]([^'\"]+)['\"]\\]|\\.([A-Za-z]\\w*))");
    private static final Pattern OF_A_RULE = Pattern.compile("\"(rule\\.[\\w.]+)\"");

    @Test
    void everyTextStandsInBothLanguagesOnceWithTheSameArguments() {
        assertThat(BUNDLES).flatMap(Bundle::faults).isEmpty();
    }

    @Test
    void noKeyStandsInTwoFiles() {
        assertThat(BUNDLES.stream().flatMap(bundle -> bundle.texts().keySet().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsAskedFor() {
        Literals asked = Literals.ofViews(VIEWS).and(Literals.ofJava(JAVA)).and(Literals.ofJava(JAVA_OF_DOMAINS));

        assertThat(KEYS)
                .filteredOn(key -> !OF_A_FRAMEWORK.matcher(key).matches())
                .filteredOn(key -> !OF_AN_ENUM.matcher(key).matches())
                .filteredOn(key -> !asked.askFor(key))
                .isEmpty();
    }

    @Test
    void everyTextThatAViewAsksForIsThere() {
        assertThat(found(VIEWS, ".xhtml", IN_A_VIEW))
                .filteredOn(key -> !KEYS.contains(key))
                .isEmpty();
    }

    @Test
    void everyRuleThatIsViolatedHasItsSentence() {
        assertThat(found(JAVA_OF_DOMAINS, ".java", OF_A_RULE))
                .filteredOn(key -> !KEYS.contains(key))
                .isEmpty();
    }

    /** Also where a key travels through a parameter or a list before it is looked up. */
    @Test
    void whateverLooksLikeAKeyIsOneOrBeginsOne() {
        Set<String> rooms = KEYS.stream()
                .filter(key -> !OF_A_FRAMEWORK.matcher(key).matches())
                .map(BundleTest::room)
                .collect(Collectors.toSet());

        assertThat(Literals.ofViews(VIEWS).and(Literals.ofJava(JAVA)).stream())
                .filteredOn(literal -> LIKE_A_KEY.matcher(literal).matches())
                .filteredOn(literal -> rooms.contains(room(literal)))
                .filteredOn(literal -> KEYS.stream().noneMatch(key -> (key + ".").startsWith(literal + ".")))
                .isEmpty();
    }

    /** An enum that crosses the border of a domain is shown sooner or later; one that is begun must be complete. */
    @Test
    void everyValueThatPeopleSeeHasItsName() {
        Map<String, Set<String>> shown = new TreeMap<>();
        enums().filter(type -> isData(type) || isBegun(type))
                .forEach(type -> shown.merge(type.getSimpleName(), keys(type), BundleTest::refuseTwoOfAName));
        Set<String> expected = new TreeSet<>();
        shown.values().forEach(expected::addAll);

        assertThat(expected).filteredOn(key -> !KEYS.contains(key)).isEmpty();
        assertThat(KEYS)
                .filteredOn(key -> OF_AN_ENUM.matcher(key).matches())
                .filteredOn(key -> !expected.contains(key))
                .isEmpty();
    }

    private static Set<String> refuseTwoOfAName(Set<String> one, Set<String> other) {
        throw new AssertionError("Two enums of one name cannot both be named to people: " + one + other);
    }

    private static Stream<JavaClass> enums() {
        return Classes.ofProduct().stream().filter(type -> type.isEnum() && !type.isAnonymousClass());
    }

    private static boolean isData(JavaClass type) {
        return type.isTopLevelClass()
                && List.of(House.packageOf(type).split("\\.")).contains("data");
    }

    private static boolean isBegun(JavaClass type) {
        return KEYS.stream().anyMatch(key -> key.startsWith(type.getSimpleName() + "."));
    }

    private static Set<String> keys(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(value -> type.getSimpleName() + "." + ((Enum<?>) value).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    private static Set<String> found(Path folder, String suffix, Pattern pattern) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
