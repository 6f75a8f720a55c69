package org.enishi.organisation.data;

/** What a person has not told about himself. */
public enum MissingAttribute {
    TITLE,
    DEPARTMENT,
    FIELD
}
