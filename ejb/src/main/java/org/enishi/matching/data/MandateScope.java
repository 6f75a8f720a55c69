package org.enishi.matching.data;

/** How far a company has appointed a supporter. */
public enum MandateScope {
    /** Read its projects. */
    READ,
    /** 発信代行: also write drafts in its name and ask for their publication. Only by a written appointment. */
    DRAFT
}
