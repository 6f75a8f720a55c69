package org.enishi.portal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    void aPeriodMayHaveNoEnd() {
        assertThat(Period.since(NOW).until()).isNull();
    }

    @Test
    void aPeriodEndsAfterItsBeginning() {
        assertThat(new Period(NOW, NOW.plusSeconds(1)).until()).isAfter(NOW);
        assertThatThrownBy(() -> new Period(NOW, NOW)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> new Period(NOW, NOW.minusSeconds(1))).isInstanceOf(RuleViolated.class);
    }
}
