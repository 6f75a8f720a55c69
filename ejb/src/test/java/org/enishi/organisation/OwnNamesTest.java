package org.enishi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.enishi.guard.Classes;
import org.enishi.organisation.data.MemberRef;
import org.enishi.organisation.model.Person;
import org.junit.jupiter.api.Test;

/** A name is changed by its person and by nobody else: there is no way in the whole product. USR-26. */
class OwnNamesTest {

    private static final JavaClasses PRODUCT = Classes.ofProduct();

    @Test
    void onlyTwoUseCasesLeadToANameAndNeitherCanBeToldWhose() {
        Set<JavaMethod> useCases =
                callersOf(OwnNames.class, "change").map(JavaMethod.class::cast).collect(Collectors.toSet());

        assertThat(useCases)
                .extracting(JavaCodeUnit::getFullName)
                .allMatch(
                        name -> name.contains("ProfileService.change(") || name.contains("FirstSignIn.confirmProfile("))
                .hasSize(2);
        assertThat(useCases).flatExtracting(JavaCodeUnit::getRawParameterTypes).noneMatch(OwnNamesTest::namesAPerson);
    }

    @Test
    void nothingElseRenames() {
        assertThat(callersOf(Person.class, "rename").map(JavaCodeUnit::getOwner).map(JavaClass::getName))
                .containsOnly(OwnNames.class.getName());
    }

    private static boolean namesAPerson(JavaClass parameter) {
        return parameter.isEquivalentTo(UUID.class) || parameter.isEquivalentTo(MemberRef.class);
    }

    private static Stream<JavaCodeUnit> callersOf(Class<?> owner, String method) {
        return PRODUCT.get(owner).getMethods().stream()
                .filter(candidate -> candidate.getName().equals(method))
                .flatMap(candidate -> candidate.getCallsOfSelf().stream())
                .map(call -> call.getOrigin());
    }
}
