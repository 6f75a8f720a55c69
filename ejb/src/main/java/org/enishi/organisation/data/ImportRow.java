package org.enishi.organisation.data;

import org.enishi.shared.fault.Refusal;

/**
 * A line of an imported file and what becomes of it.
 *
 * @param reason null where nothing is against it
 */
public record ImportRow(NewMember member, ImportOutcome outcome, Refusal reason) {}
