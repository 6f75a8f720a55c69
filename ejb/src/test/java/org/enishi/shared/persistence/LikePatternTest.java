package org.enishi.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikePatternTest {

    @Test
    void plainTextIsLookedForAnywhere() {
        assertThat(LikePattern.containing("藤沢")).isEqualTo("%藤沢%");
    }

    @Test
    void plainTextIsLookedForAtTheStart() {
        assertThat(LikePattern.startingWith("yuki.")).isEqualTo("yuki.%");
    }

    @Test
    void whatIsTypedMeansOnlyItself() {
        assertThat(LikePattern.containing("100%_ok!")).isEqualTo("%100!%!_ok!!%");
    }

    @Test
    void aTypedEscapeDoesNotFreeWhatFollows() {
        assertThat(LikePattern.startingWith("!%")).isEqualTo("!!!%%");
    }

    @Test
    void aBackslashIsNothingSpecial() {
        assertThat(LikePattern.containing("a\\b")).isEqualTo("%a\\b%");
    }

    @Test
    void nothingTypedFindsEverything() {
        assertThat(LikePattern.containing("")).isEqualTo("%%");
    }
}
