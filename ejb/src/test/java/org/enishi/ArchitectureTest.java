package org.enishi;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.enishi.guard.Classes;
import org.enishi.guard.House;
import org.enishi.guard.Law;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final JavaClasses CLASSES = Classes.ofProduct();

    @ParameterizedTest(name = "{0}")
    @EnumSource
    void theDomainsKeepEveryLawOfTheTree(Law law) {
        law.in(House.ofProduct()).check(CLASSES);
    }
}
