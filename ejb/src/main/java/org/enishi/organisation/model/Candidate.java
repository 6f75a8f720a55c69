package org.enishi.organisation.model;

import org.enishi.organisation.data.BulkOutcome;
import org.enishi.organisation.data.BulkRow;
import org.enishi.organisation.data.MemberRef;
import org.enishi.shared.fault.Refusal;

/**
 * One of those to whom something is to be done.
 *
 * @param obstacle what is against it whatever the policy says; may be null
 */
public record Candidate(MemberRef ref, String name, String mailAddress, MemberFacts facts, Refusal obstacle) {

    BulkRow as(BulkOutcome outcome) {
        return new BulkRow(ref, name, mailAddress, outcome, null);
    }

    BulkRow refused(Refusal reason) {
        return new BulkRow(ref, name, mailAddress, BulkOutcome.REFUSED, reason);
    }
}
