package org.enishi.organisation.data;

/** By what something was shown, in the words of whoever saw it. */
public record Proof(Evidence evidence, String note) {}
