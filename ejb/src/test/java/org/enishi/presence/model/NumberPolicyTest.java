package org.enishi.presence.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.enishi.presence.data.FlowPlan;
import org.enishi.presence.data.NumberGoal;
import org.enishi.presence.data.NumberHolder;
import org.enishi.presence.data.NumberKind;
import org.enishi.presence.data.NumberPlan;
import org.enishi.presence.data.NumberRow;
import org.enishi.presence.data.OpenHours;
import org.junit.jupiter.api.Test;

class NumberPolicyTest {

    private static final OpenHours HOURS =
            new OpenHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(17, 0), Set.of());

    @Test
    void every_number_that_is_written_down_or_in_use_is_there_once_with_where_it_leads() {
        List<NumberRow> rows = NumberPolicy.rows(
                List.of(
                        plan("0311111111", NumberKind.MAIN),
                        plan("0322222222", NumberKind.DIAL_IN),
                        plan("0333333333", NumberKind.FAX),
                        plan("0344444444", NumberKind.MAIN)),
                List.of(
                        new NumberHolder("0322222222", "試験", "太郎", "SUSPENDED"),
                        new NumberHolder("0355555555", "試験", "花子", "ACTIVE"),
                        new NumberHolder("0311111111", "試験", "次郎", "ACTIVE")),
                List.of(flow("0311111111", "代表"), flow("4000", "内線だけ")));
        assertThat(rows)
                .extracting(row -> row.plan().number())
                .containsExactly("0311111111", "0322222222", "0333333333", "0344444444", "0355555555");
        assertThat(rows)
                .extracting(NumberRow::goal)
                .containsExactly(
                        NumberGoal.FLOW, NumberGoal.GONE, NumberGoal.MACHINE, NumberGoal.NOWHERE, NumberGoal.LINE);
        assertThat(rows).extracting(NumberRow::leadsTo).containsExactly("代表", "試験 太郎", "", "", "試験 花子");
        assertThat(rows).extracting(NumberRow::isKept).containsExactly(true, true, true, true, false);
        assertThat(rows).filteredOn(row -> row.goal().isOrphan()).hasSize(2);
    }

    @Test
    void what_cannot_be_kept_is_refused() {
        assertThatThrownBy(() -> NumberPolicy.checked(plan("", NumberKind.MAIN)))
                .hasMessage("rule.number.missing");
        assertThatThrownBy(() -> NumberPolicy.checked(plan("0311111111", null))).hasMessage("rule.number.missing");
        assertThatThrownBy(() -> NumberPolicy.checked(plan("4001", NumberKind.MAIN)))
                .hasMessage("rule.extension.dialIn");
        for (String note : new String[] {"a\nb", "x".repeat(101)}) {
            assertThatThrownBy(() -> NumberPolicy.checked(new NumberPlan(null, 0, "0311111111", NumberKind.FAX, note)))
                    .hasMessage("rule.number.note");
        }
        assertThat(NumberPolicy.checked(plan("03-1111-1111", NumberKind.FAX)).number())
                .isEqualTo("0311111111");
    }

    private static NumberPlan plan(String number, NumberKind kind) {
        return new NumberPlan(UUID.randomUUID(), 1, number, kind, "");
    }

    private static FlowPlan flow(String dialled, String name) {
        return new FlowPlan(UUID.randomUUID(), 1, dialled, name, HOURS, List.of(), List.of());
    }
}
