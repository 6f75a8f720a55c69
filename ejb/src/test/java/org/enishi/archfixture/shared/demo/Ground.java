package org.enishi.archfixture.shared.demo;

/** Keeps every law: a subject of shared, not the private room of one. */
public interface Ground {}
