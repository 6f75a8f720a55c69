package org.enishi.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A rule that finds nothing guards nothing: each is tried on a small house full of faults. */
class LawTest {

    private static final House BAD_HOUSE = new House("org.enishi.archfixture");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(BAD_HOUSE.root());

    /** The first name in a line of a report is the one at fault. */
    private static final Pattern AT_FAULT = Pattern.compile("^[^<]*<([^>(]+)", Pattern.MULTILINE);

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void everyLawFindsWhoBreaksItAndNobodyElse(Law law) {
        List<String> report =
                law.in(BAD_HOUSE).evaluate(CLASSES).getFailureReport().getDetails();

        assertThat(report.stream().flatMap(LawTest::atFault).collect(Collectors.toSet()))
                .isNotEmpty()
                .isEqualTo(breakersOf(law));
    }

    private static Stream<String> atFault(String detail) {
        return AT_FAULT.matcher(detail).results().map(found -> found.group(1)).flatMap(name -> classOf(name).stream());
    }

    /** The name may be that of a method or a field of the class. */
    private static Optional<String> classOf(String name) {
        return CLASSES.stream()
                .map(JavaClass::getName)
                .filter(type -> name.equals(type) || name.startsWith(type + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private static Set<String> breakersOf(Law law) {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Breaks.class))
                .filter(type -> Arrays.asList(
                                type.getAnnotationOfType(Breaks.class).value())
                        .contains(law))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
