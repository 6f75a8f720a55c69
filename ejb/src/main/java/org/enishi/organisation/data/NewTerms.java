package org.enishi.organisation.data;

import java.time.Instant;

/**
 * An edition of the terms of use that the operator of a region publishes.
 *
 * @param consent whoever has agreed to an earlier one must agree anew
 */
public record NewTerms(String region, int edition, Instant holdsFrom, boolean consent) {}
