package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.NumberPlan;
import org.enishi.presence.data.NumberRow;
import org.enishi.presence.model.CallFlow;
import org.enishi.presence.model.NumberPolicy;
import org.enishi.presence.model.OutsideNumber;
import org.enishi.presence.store.CallFlows;
import org.enishi.presence.store.OutsideNumbers;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;

/** 電話番号情報 of the own organisation: which numbers it has, and where each leads. */
@Stateless
public class NumberService {

    @Inject
    private OutsideNumbers numbers;

    @Inject
    private CallFlows flows;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** Those written down and those in use. */
    @Requires(Permission.CALLS_EDIT)
    public List<NumberRow> list() {
        return NumberPolicy.rows(
                numbers.of(organisation()).stream().map(OutsideNumber::toPlan).toList(),
                numbers.holders(organisation()),
                flows.of(organisation()).stream().map(CallFlow::toPlan).toList());
    }

    @Requires(Permission.CALLS_EDIT)
    public void establish(NumberPlan typed) {
        NumberPlan checked = NumberPolicy.checked(typed);
        OutsideNumber number = new OutsideNumber(organisation(), checked, clock.instant());
        numbers.add(number);
        numbers.settle();
        tell(number.getId(), checked, null, said(checked));
    }

    /** 更新. Refused where another administrator was faster. */
    @Requires(Permission.CALLS_EDIT)
    public void settle(NumberPlan typed) {
        OutsideNumber number = lock(typed.id(), typed.version());
        NumberPlan before = number.toPlan();
        NumberPlan checked = NumberPolicy.checked(typed);
        number.settle(checked, clock.instant());
        numbers.settle();
        tell(number.getId(), checked, said(before), said(checked));
    }

    @Requires(Permission.CALLS_EDIT)
    public void remove(UUID id, long version) {
        OutsideNumber number = lock(id, version);
        numbers.remove(number);
        tell(id, number.toPlan(), said(number.toPlan()), null);
    }

    private OutsideNumber lock(UUID id, long version) {
        OutsideNumber number = numbers.lock(organisation(), id).orElseThrow(NotFound::new);
        if (number.getVersion() != version) {
            throw new StaleEdit();
        }
        return number;
    }

    private void tell(UUID id, NumberPlan plan, String before, String after) {
        audit.record(
                AuditAct.NUMBER_CHANGED,
                AuditDetail.on(id, plan.number()).within(organisation()).changing("number", before, after));
    }

    private static String said(NumberPlan plan) {
        return plan.number() + " / " + plan.kind() + " / " + plan.note();
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
