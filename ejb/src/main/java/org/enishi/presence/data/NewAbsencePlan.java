package org.enishi.presence.data;

import java.time.LocalDateTime;
import java.util.UUID;

/** In the time of Japan. @param substituteId null, or a colleague */
public record NewAbsencePlan(AbsenceKind kind, LocalDateTime startsAt, LocalDateTime endsAt, UUID substituteId) {}
