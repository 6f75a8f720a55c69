package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody found a project interesting, and it is to be told.
 *
 * @param toCompany the company has not been told in this window
 * @param window the end of the window until which the company learns nothing
 */
public record CuriositySent(
        UUID projectId, UUID institutionId, UUID accountId, boolean toCompany, Instant window, Instant at) {}
