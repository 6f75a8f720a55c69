package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.enishi.organisation.data.NewTerms;
import org.junit.jupiter.api.Test;

/** Which agreement is still enough under which edition of the terms of use. */
class TermsEditionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void anEditionThatAsksForAgreementMakesEveryEarlierOneTooLittle() {
        TermsEdition asks = new TermsEdition(new NewTerms("region", 4, NOW, true), 2);
        assertThat(asks.least()).isEqualTo(4);
    }

    @Test
    void anEditionThatAsksForNothingLeavesItAsItWas() {
        TermsEdition quiet = new TermsEdition(new NewTerms("region", 4, NOW, false), 2);
        assertThat(quiet.least()).isEqualTo(2);
    }
}
