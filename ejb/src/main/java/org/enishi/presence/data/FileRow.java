package org.enishi.presence.data;

import org.enishi.shared.fault.Refusal;

/** What becomes of a line of a file, or became. @param reason null where there is nothing to say against it */
public record FileRow<F extends Enum<F>>(FileLine<F> line, LineOutcome outcome, Refusal reason) {}
