package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a telephone proves itself by, when nobody thinks of one. DIR-09. */
class SipSecretTest {

    @Test
    void aFreshOneIsAcceptedAndNeverThereTwice() {
        SecureRandom chance = new SecureRandom();
        Set<String> made = Stream.generate(() -> SipSecret.fresh(chance))
                .limit(1000)
                .map(SipSecret::required)
                .collect(Collectors.toSet());
        assertThat(made).hasSize(1000).allMatch(secret -> secret.length() == 20);
    }
}
