package org.enishi.matching.data;

/** By what a text can give a company away. */
public enum AnonymityKind {
    COMPANY_NAME,
    PERSON,
    DOMAIN,
    PHONE
}
