package org.enishi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.enishi.guard.Classes;
import org.enishi.guard.House;
import org.enishi.guard.Law;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same laws as in the module of the domains, here with the pages that use them. */
class ArchitectureTest {

    private static final House HOUSE = House.ofProduct();
    private static final JavaClasses CLASSES = Classes.ofProduct();

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theWholeProductKeepsEveryLawOfTheTree(Law law) {
        law.in(HOUSE).check(CLASSES);
    }

    @Test
    void pagesAndDomainsAreBothThere() {
        assertThat(CLASSES).anyMatch(HOUSE::isWeb).anyMatch(HOUSE::isInDomain).noneMatch(ArchitectureTest::isTest);
    }

    private static boolean isTest(JavaClass type) {
        return type.getSimpleName().endsWith("Test");
    }
}
