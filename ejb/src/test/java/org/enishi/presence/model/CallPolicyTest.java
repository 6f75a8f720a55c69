package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.NewCall;
import org.junit.jupiter.api.Test;

class CallPolicyTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 21, 10, 15);

    @Test
    void times_are_understood_as_spreadsheets_and_telephone_systems_write_them() {
        for (String written :
                List.of("2026-11-21 10:15", "2026/11/21 10:15:00", "2026-11-21T10:15:00", " 2026/11/21 10:15 ")) {
            assertThat(CallPolicy.moment(written)).as(written).isEqualTo(NOW);
        }
        for (String other : List.of("", "10:15", "2026-13-01 10:15", "21/11/2026 10:15", "2026-11-21")) {
            assertThatThrownBy(() -> CallPolicy.moment(other)).as(other).hasMessage("rule.call.at");
        }
    }

    @Test
    void a_number_is_kept_as_it_is_dialled_and_the_name_of_a_line_as_it_is() {
        assertThat(CallPolicy.number("０３（1234）5678")).isEqualTo("0312345678");
        assertThat(CallPolicy.number("+81 3 1234 5678")).isEqualTo("0312345678");
        assertThat(CallPolicy.number("*97")).isEqualTo("*97");
        assertThat(CallPolicy.number("anonymous")).isEqualTo("anonymous");
        assertThat(CallPolicy.number(null)).isEmpty();
        assertThatThrownBy(() -> CallPolicy.number("a\nb")).hasMessage("rule.call.number");
        assertThatThrownBy(() -> CallPolicy.number("a".repeat(41))).hasMessage("rule.call.number");
    }

    @Test
    void a_call_is_known_by_what_its_system_calls_it_or_else_by_time_and_numbers() {
        assertThat(mark("1", "1.1")).isEqualTo(mark("2", "1.1")).isNotEqualTo(mark("1", "1.2"));
        assertThat(mark("03-1234-5678", "")).isEqualTo(mark("+81312345678", "")).isNotEqualTo(mark("1", ""));
    }

    @Test
    void a_name_that_is_longer_than_any_telephone_system_gives_is_refused() {
        assertThat(mark("1", "a".repeat(60))).isNotEmpty();
        assertThatThrownBy(() -> mark("1", "a".repeat(61))).hasMessage("rule.call.mark");
    }

    private static String mark(String from, String mark) {
        return CallPolicy.mark(CallPolicy.checked(new NewCall(NOW, from, "4001", 0, CallResult.MISSED, mark), NOW));
    }
}
