package org.enishi.matching.event;

/** What a supporter does with a project of a company that has appointed it. */
public enum ClientStep {
    READ,
    BEGUN,
    WRITTEN
}
