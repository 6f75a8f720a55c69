package org.enishi.guard;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Compiled classes on the class path of the test that asks. */
public final class Classes {

    private static final ImportOption NO_TEST_ARCHIVE = location -> !location.contains("-tests.jar");

    private Classes() {}

    /** Everything of ours except tests: in the module of the domains only these, in the module of the pages both. */
    public static JavaClasses ofProduct() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(NO_TEST_ARCHIVE)
                .importPackages(House.ofProduct().root());
    }
}
