package org.enishi.organisation.data;

import org.enishi.shared.fault.Refusal;

/**
 * A line of a file and what becomes of it.
 *
 * @param reason null where there is nothing to say against it
 */
public record ImportRow(ImportLine line, ImportOutcome outcome, Refusal reason) {

    public int number() {
        return line.number();
    }

    public NewMember member() {
        return line.member();
    }

    public boolean isAdmissible() {
        return outcome == ImportOutcome.ADMISSIBLE;
    }
}
