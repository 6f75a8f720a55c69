package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.NumberKind;
import org.enishi.presence.data.NumberPlan;
import org.enishi.shared.persistence.BaseEntity;

/** A number of the public network that belongs to an organisation. Where it leads is not written down, but found out. */
@Entity
@Table(name = "outside_number")
public class OutsideNumber extends BaseEntity {

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "outside_number")
    private String number;

    @Enumerated(EnumType.STRING)
    private NumberKind kind;

    private String note;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected OutsideNumber() {}

    /** @param checked by {@link NumberPolicy} */
    public OutsideNumber(UUID organisationId, NumberPlan checked, Instant now) {
        this.organisationId = organisationId;
        settle(checked, now);
    }

    /** @param checked by {@link NumberPolicy} */
    public final void settle(NumberPlan checked, Instant now) {
        number = checked.number();
        kind = checked.kind();
        note = checked.note();
        changedAt = now;
    }

    public NumberPlan toPlan() {
        return new NumberPlan(getId(), getVersion(), number, kind, note);
    }
}
