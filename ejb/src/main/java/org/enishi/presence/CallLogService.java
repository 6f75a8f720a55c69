package org.enishi.presence;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.CallFacts;
import org.enishi.presence.data.CallFilter;
import org.enishi.presence.data.CallRow;
import org.enishi.presence.data.CallSlip;
import org.enishi.presence.data.CallSource;
import org.enishi.presence.data.NewCall;
import org.enishi.presence.model.CallEntry;
import org.enishi.presence.model.CallPolicy;
import org.enishi.presence.store.CallEntries;
import org.enishi.shared.audit.AuditLog;
import org.enishi.shared.audit.data.AuditAct;
import org.enishi.shared.audit.data.AuditDetail;
import org.enishi.shared.fault.NotFound;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.fault.StaleEdit;
import org.enishi.shared.persistence.Page;
import org.enishi.shared.persistence.PageRequest;
import org.enishi.shared.security.CurrentActor;
import org.enishi.shared.security.Permission;
import org.enishi.shared.security.Requires;
import org.enishi.shared.time.ServerClock;

/** 通話ログ of the own organisation: who called whom, what became of it, and whether somebody was told. */
@Stateless
public class CallLogService {

    @Inject
    private CallEntries calls;

    @Inject
    private CallNames names;

    @Inject
    private SlipService slips;

    @Inject
    private AuditLog audit;

    @Inject
    private CurrentActor currentActor;

    @Inject
    private Clock clock;

    /** The latest first. */
    @Requires(Permission.CALL_LOG)
    public Page<CallRow> list(CallFilter filter, PageRequest page) {
        Page<CallFacts> found = calls.search(organisation(), filter, page);
        return new Page<>(names.rows(organisation(), found.rows()), found.total());
    }

    @Requires(Permission.CALL_LOG)
    public CallRow read(UUID id) {
        CallFacts call = calls.find(organisation(), id).orElseThrow(NotFound::new);
        return names.rows(organisation(), List.of(call)).get(0);
    }

    /** @param slip null where nobody is to be told */
    @Requires(Permission.CALL_LOG)
    public void write(NewCall typed, CallSlip slip) {
        NewCall checked = CallPolicy.checked(typed, LocalDateTime.now(clock.withZone(ServerClock.JAPAN)));
        CallEntry call = new CallEntry(
                organisation(), checked, checked.at().atZone(ServerClock.JAPAN).toInstant(), CallSource.TYPED);
        calls.add(call);
        calls.settle();
        if (slip != null) {
            leave(call, slip);
        }
        audit.record(AuditAct.CALL_WRITTEN, about(call.facts()).changing("call", null, said(call.facts())));
    }

    /** 伝言 about a call, once. It reaches the colleague as every other does. Refused where another was faster. */
    @Requires(Permission.CALL_LOG)
    public void leaveSlip(UUID id, long version, CallSlip slip) {
        CallEntry call = lock(id, version);
        leave(call, slip);
        calls.settle();
        audit.record(
                AuditAct.CALL_WRITTEN,
                about(call.facts()).changing("slip", null, slip.callee().strip()));
    }

    private void leave(CallEntry call, CallSlip slip) {
        UUID recipient = names.personAt(organisation(), slip.callee());
        if (recipient.equals(currentActor.get().accountId())) {
            throw new RuleViolated("rule.call.self");
        }
        call.leaveSlipFor(recipient);
        slips.leave(recipient, slip.slip());
    }

    /** Of those that somebody has written down. */
    @Requires(Permission.CALL_LOG)
    public void remove(UUID id, long version) {
        CallEntry call = lock(id, version);
        call.demandTyped();
        calls.remove(call);
        audit.record(AuditAct.CALL_REMOVED, about(call.facts()).changing("call", said(call.facts()), null));
    }

    private CallEntry lock(UUID id, long version) {
        CallEntry call = calls.lock(organisation(), id).orElseThrow(NotFound::new);
        if (call.getVersion() != version) {
            throw new StaleEdit();
        }
        return call;
    }

    private AuditDetail about(CallFacts call) {
        return AuditDetail.on(call.id(), call.to()).within(organisation());
    }

    private static String said(CallFacts call) {
        return call.at() + " / " + call.from() + " / " + call.to() + " / " + call.seconds() + " / " + call.result();
    }

    private UUID organisation() {
        return currentActor.get().organisationId();
    }
}
