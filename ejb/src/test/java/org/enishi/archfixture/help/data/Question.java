package org.enishi.archfixture.help.data;

/** Keeps every law, and knows nobody. */
public record Question(String text) {}
