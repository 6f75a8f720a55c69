package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** Something happened to the appointment of a supporter by a company. */
public record MandateChanged(MandateChange change, UUID mandateId, UUID companyId, UUID supporterId, Instant at) {}
