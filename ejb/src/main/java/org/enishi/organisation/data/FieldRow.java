package org.enishi.organisation.data;

/** A field of the operator's list. */
public record FieldRow(String code, String name, String englishName) {}
