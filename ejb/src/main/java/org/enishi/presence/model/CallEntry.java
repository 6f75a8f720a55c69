package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.CallFacts;
import org.enishi.presence.data.CallResult;
import org.enishi.presence.data.CallSource;
import org.enishi.presence.data.NewCall;
import org.enishi.shared.fault.RuleViolated;
import org.enishi.shared.persistence.BaseEntity;

/** A call in 通話ログ. What happened is never changed; that a 伝言 was left about it is added, once. */
@Entity
@Table(name = "call_entry")
public class CallEntry extends BaseEntity {

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "called_at", updatable = false)
    private Instant calledAt;

    @Column(name = "from_number", updatable = false)
    private String fromNumber;

    @Column(name = "to_number", updatable = false)
    private String toNumber;

    @Column(updatable = false)
    private int seconds;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CallResult result;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CallSource source;

    @Column(updatable = false)
    private String mark;

    @Column(name = "slip_for")
    private UUID slipFor;

    protected CallEntry() {}

    /** @param checked by {@link CallPolicy} @param calledAt the instant of its time */
    public CallEntry(UUID organisationId, NewCall checked, Instant calledAt, CallSource source) {
        this.organisationId = organisationId;
        this.calledAt = calledAt;
        this.fromNumber = checked.from();
        this.toNumber = checked.to();
        this.seconds = checked.seconds();
        this.result = checked.result();
        this.source = source;
        this.mark = CallPolicy.mark(checked);
    }

    public void leaveSlipFor(UUID recipientId) {
        if (slipFor != null) {
            throw new RuleViolated("rule.call.slipLeft");
        }
        slipFor = recipientId;
    }

    /** What a telephone system has told is no matter of anybody's opinion. */
    public void demandTyped() {
        if (source != CallSource.TYPED) {
            throw new RuleViolated("rule.call.notTyped");
        }
    }

    public CallFacts facts() {
        return new CallFacts(
                getId(), getVersion(), calledAt, fromNumber, toNumber, seconds, result, source, mark, slipFor);
    }
}
