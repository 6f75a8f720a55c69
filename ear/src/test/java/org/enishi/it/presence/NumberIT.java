package org.enishi.it.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.enishi.presence.NumberService;
import org.enishi.presence.data.NumberGoal;
import org.enishi.presence.data.NumberKind;
import org.enishi.presence.data.NumberPlan;
import org.enishi.presence.data.NumberRow;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.OrganisationKind;
import org.enishi.shared.security.Role;
import org.junit.jupiter.api.Test;

/** 電話番号情報: which numbers there are, and which of them lead nowhere. DIR-13. */
class NumberIT extends AtTheSwitchboard {

    @Inject
    private NumberService numbers;

    @Test
    void a_number_leads_to_whoever_has_it_until_he_cannot_act_any_more() throws Exception {
        as(administrator, () -> numbers.establish(plan(null, 0, "代表")));
        assertThat(only().goal()).isEqualTo(NumberGoal.NOWHERE);
        as(administrator, () -> extensions.renumber(person, 0, "4001", "+81 3 1111 1111"));
        assertThat(only()).returns(NumberGoal.LINE, NumberRow::goal).returns("試験 person", NumberRow::leadsTo);
        traces.suspend(person);
        assertThat(only().goal()).isEqualTo(NumberGoal.GONE);
    }

    @Test
    void a_number_is_written_down_once_the_slower_is_told_and_changes_are_kept() throws Exception {
        as(administrator, () -> numbers.establish(plan(null, 0, "代表")));
        assertThatThrownBy(() -> as(administrator, () -> numbers.establish(plan(null, 0, "二つ目"))))
                .hasMessage("rule.number.taken");
        UUID id = only().plan().id();
        as(administrator, () -> numbers.settle(plan(id, 1, "受付")));
        assertThatThrownBy(() -> as(administrator, () -> numbers.settle(plan(id, 1, "総務"))))
                .isInstanceOf(StaleEdit.class);
        assertThat(traces.changes(organisation, AuditAct.NUMBER_CHANGED))
                .contains("number: 0311111111 / MAIN / 代表 > 0311111111 / MAIN / 受付");
        as(administrator, () -> numbers.remove(id, only().plan().version()));
        assertThat(ground.as(administrator, numbers::list)).isEmpty();
    }

    @Test
    void a_number_of_others_is_not_there_and_may_be_theirs_as_well() throws Exception {
        as(administrator, () -> numbers.establish(plan(null, 0, "代表")));
        UUID id = only().plan().id();
        UUID elsewhere = ground.organisation(OrganisationKind.COMPANY, "number-" + UUID.randomUUID());
        UUID stranger = ground.active(elsewhere, Role.ADMINISTRATOR, "stranger");
        assertThat(ground.as(stranger, numbers::list)).isEmpty();
        assertThatThrownBy(() -> as(stranger, () -> numbers.settle(plan(id, 1, "x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> numbers.remove(id, 1))).isInstanceOf(NotFound.class);
        as(stranger, () -> numbers.establish(plan(null, 0, "代表")));
    }

    private static NumberPlan plan(UUID id, long version, String note) {
        return new NumberPlan(id, version, "03-1111-1111", NumberKind.MAIN, note);
    }

    private NumberRow only() {
        try {
            return ground.as(administrator, numbers::list).get(0);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
