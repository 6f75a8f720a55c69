package org.enishi.matching.model;

import java.util.UUID;
import org.enishi.matching.data.MandateScope;
import org.enishi.matching.data.ProjectState;

/**
 * What decides what a supporter may do with a project of a company.
 *
 * @param helperId the supporter that has begun it; null for the company itself
 * @param scope how far the company has appointed whoever asks; null for not at all
 */
public record ClientFacts(String region, ProjectState state, UUID helperId, MandateScope scope) {}
