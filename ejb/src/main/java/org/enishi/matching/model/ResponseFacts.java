package org.enishi.matching.model;

import java.time.Instant;
import java.util.UUID;
import org.enishi.matching.data.ProjectState;
import org.enishi.matching.data.ResponseStatus;

/**
 * What decides who may do what with a response.
 *
 * @param recruiting the project takes answers at this moment
 * @param roomOpen the company has begun to talk
 * @param correctableUntil null, or until when the last step can be taken for a slip
 * @param resumableUntil null, or until when a stopped negotiation can be taken up again
 */
public record ResponseFacts(
        UUID companyId,
        UUID institutionId,
        ProjectState projectState,
        boolean recruiting,
        ResponseStatus status,
        boolean roomOpen,
        Instant correctableUntil,
        Instant resumableUntil) {}
