package org.enishi.organisation.data;

import java.io.Serializable;
import org.enishi.shared.fault.Refusal;

/**
 * One row of a preview or of a report.
 *
 * @param reason null unless refused
 */
public record BulkRow(MemberRef ref, String name, String mailAddress, BulkOutcome outcome, Refusal reason)
        implements Serializable {}
