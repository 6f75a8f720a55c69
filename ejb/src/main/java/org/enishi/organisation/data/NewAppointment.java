package org.enishi.organisation.data;

import java.util.UUID;

/**
 * Whom the operator wants to make administrator, and on what ground.
 *
 * @param document where the paper is found that asks for it
 * @param despite although somebody can act for the organisation
 */
public record NewAppointment(UUID organisationId, UUID accountId, String reason, String document, boolean despite) {}
