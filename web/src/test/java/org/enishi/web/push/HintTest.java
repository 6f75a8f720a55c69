package org.enishi.web.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one node hints at, another one understands, also while they are of two versions. */
class HintTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00.123456Z");

    @Test
    void everyKindIsReadAsItWasWritten() {
        for (Hint.Kind kind : Hint.Kind.values()) {
            Hint hint = new Hint(kind, List.of(UUID.randomUUID(), UUID.randomUUID()), 7, NOW);
            assertThat(Hint.read(hint.text())).contains(hint);
        }
    }

    @Test
    void whatOnlyANewerNodeUnderstandsIsPassedOver() {
        String text = Hint.of(Hint.Kind.BOARD, NOW, UUID.randomUUID()).text();
        assertThat(Hint.read(text.replace("BOARD", "WEATHER"))).isEmpty();
    }
}
