package org.enishi.portal.model;

import java.util.UUID;

/** A charge, as it is read to be counted. */
public record ChargeRow(
        String region, UUID accountId, UUID institutionId, UUID projectId, int opened, int answered, int interested) {}
