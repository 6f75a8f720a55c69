package org.enishi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.enishi.guard.Bundle;
import org.enishi.guard.Literals;
import org.junit.jupiter.api.Test;

/** The texts that leave the house by mail and notice. */
class BundleTest {

    private static final List<Bundle> BUNDLES = Bundle.below(Path.of("src/main/resources"));

    @Test
    void everyTextStandsInBothLanguagesOnceWithTheSameArguments() {
        assertThat(BUNDLES).flatMap(Bundle::faults).isEmpty();
    }

    /** Here every text is a message format, also one without arguments. */
    @Test
    void noSingleApostropheIsSwallowed() {
        assertThat(BUNDLES)
                .flatMap(bundle -> List.of(bundle.texts(), bundle.englishTexts()))
                .flatMap(Map::values)
                .filteredOn(text -> text.replace("''", "").contains("'"))
                .isEmpty();
    }

    @Test
    void everyTextIsAskedFor() {
        Literals asked = Literals.ofJava(Path.of("src/main/java"));

        assertThat(BUNDLES)
                .flatMap(bundle -> bundle.texts().keySet())
                .filteredOn(key -> !asked.askFor(key))
                .isEmpty();
    }
}
