package org.enishi.organisation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.enishi.shared.fault.RuleViolated;
import org.junit.jupiter.api.Test;

class PasskeyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");
    private static final PasskeyKey KEY = new PasskeyKey("id", "credential", 0, true, Set.of("internal", "hybrid"));

    @Test
    void what_is_known_of_its_key_comes_back_as_it_went_in() {
        assertThat(passkey(" 電話 ").key()).isEqualTo(KEY);
        assertThat(passkey(" 電話 ").name()).isEqualTo("電話");
        PasskeyKey silent = new PasskeyKey("id", "credential", 0, false, Set.of());
        assertThat(new Passkey(UUID.randomUUID(), "鍵", silent, NOW).key()).isEqualTo(silent);
    }

    @Test
    void a_name_is_neither_empty_nor_long() {
        assertThatThrownBy(() -> passkey("　 ")).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> passkey(null)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> passkey("鍵".repeat(61))).isInstanceOf(RuleViolated.class);
        assertThat(passkey("鍵".repeat(60)).name()).hasSize(60);
    }

    @Test
    void it_remembers_when_it_was_used_and_how_often_it_has_signed() {
        Passkey passkey = passkey("電話");
        assertThat(passkey.toRow().lastUsedAt()).isNull();
        passkey.use(4, NOW.plusSeconds(60));
        assertThat(passkey.toRow().lastUsedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(passkey.key().signCount()).isEqualTo(4);
    }

    private static Passkey passkey(String name) {
        return new Passkey(UUID.randomUUID(), name, KEY, NOW);
    }
}
