package org.enishi.presence.data;

import java.time.Instant;
import java.util.UUID;

/** @param substituteName empty where nobody takes the place */
public record AbsencePlanRow(
        UUID id, AbsenceKind kind, Instant startsAt, Instant endsAt, UUID substituteId, String substituteName) {

    public AbsencePlanRow called(String name) {
        return new AbsencePlanRow(id, kind, startsAt, endsAt, substituteId, name);
    }
}
