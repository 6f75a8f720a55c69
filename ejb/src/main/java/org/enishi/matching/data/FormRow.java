package org.enishi.matching.data;

/** A form of co-operation in the operator's list. */
public record FormRow(String code, String name, String englishName) {}
