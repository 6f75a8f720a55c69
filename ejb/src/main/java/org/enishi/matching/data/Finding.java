package org.enishi.matching.data;

/** Something in a text that gives the company away: from {@code start} up to, but without, {@code end}. */
public record Finding(AnonymityKind kind, ContentField field, int start, int end, String text) {}
