package org.enishi.organisation.data;

import java.time.Instant;
import java.util.UUID;

/** An appointment as its organisation and the operator read it. */
public record AppointmentRow(
        UUID id,
        long version,
        AppointmentState state,
        String familyName,
        String givenName,
        String reason,
        String document,
        String announcedBy,
        Instant announcedAt,
        Instant effectiveAt,
        String objector,
        String objection,
        Instant endedAt) {

    public String person() {
        return new PersonName(familyName, givenName, "", "").display();
    }

    public boolean isOpen() {
        return state == AppointmentState.ANNOUNCED;
    }
}
