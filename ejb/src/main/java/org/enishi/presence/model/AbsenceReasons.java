package org.enishi.presence.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.enishi.presence.data.ReasonList;
import org.enishi.presence.event.ReasonsChanged;
import org.enishi.shared.persistence.BaseEntity;

/** The 離席事由 of an organisation, as its administrators have written them. A reason that is taken away stays with whoever has it. */
@Entity
@Table(name = "absence_reasons")
public class AbsenceReasons extends BaseEntity {

    private static final String SEPARATOR = "\n";

    @Column(name = "organisation_id", updatable = false)
    private UUID organisationId;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** One in each line: no reason holds a line break. */
    private String reasons;

    protected AbsenceReasons() {}

    public AbsenceReasons(UUID organisationId) {
        this.organisationId = organisationId;
    }

    public ReasonsChanged replace(List<String> slots, Instant now) {
        reasons = String.join(SEPARATOR, ReasonText.read(slots));
        changedAt = now;
        return new ReasonsChanged(organisationId, now);
    }

    public ReasonList toList() {
        return new ReasonList(List.of(reasons.split(SEPARATOR)), getVersion());
    }
}
