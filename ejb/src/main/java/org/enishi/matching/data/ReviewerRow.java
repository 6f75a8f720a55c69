package org.enishi.matching.data;

import java.util.UUID;

/** An organisation that a company may ask to look over a draft. */
public record ReviewerRow(UUID organisationId, String name) {}
