package org.enishi.presence.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.enishi.presence.data.AbsenceKind;
import org.enishi.presence.data.PrivateHours;

/**
 * What a person has said, beside one of his plans that run: what the database knows of him without his devices.
 *
 * @param reason null where none is set, as all of it may be null
 * @param kind null where no plan runs
 */
public record Said(
        UUID accountId,
        String reason,
        Instant reasonSince,
        Instant reasonUntil,
        Instant lastSeenAt,
        AbsenceKind kind,
        Instant startsAt,
        Instant endsAt,
        UUID substituteId,
        Integer privateFrom,
        Integer privateTo) {

    public ReasonFacts reasonFacts() {
        return reason == null ? null : new ReasonFacts(reason, reasonSince, reasonUntil);
    }

    public boolean isPrivate(Instant now, ZoneId zone) {
        PrivateHours hours = Presence.hoursOf(privateFrom, privateTo);
        return hours != null && hours.hide(now, zone);
    }

    public Optional<PlanFacts> plan() {
        return kind == null
                ? Optional.empty()
                : Optional.of(new PlanFacts(accountId, kind, startsAt, endsAt, substituteId));
    }
}
