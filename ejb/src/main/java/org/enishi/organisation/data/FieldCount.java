package org.enishi.organisation.data;

/** How many active institutions work in a field. */
public record FieldCount(FieldRow field, long institutions) {}
