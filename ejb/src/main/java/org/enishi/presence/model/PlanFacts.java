package org.enishi.presence.model;

import java.time.Instant;
import java.util.UUID;
import org.enishi.presence.data.AbsenceKind;

/** 休暇・不在予定: from the first moment on, not in the last any more. @param substituteId null, or who takes the place */
public record PlanFacts(UUID accountId, AbsenceKind kind, Instant startsAt, Instant endsAt, UUID substituteId) {

    boolean runs(Instant now) {
        return !now.isBefore(startsAt) && now.isBefore(endsAt);
    }
}
