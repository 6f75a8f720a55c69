package org.enishi.shared.security;

/** The two permission levels of a person inside an organisation. There are exactly two. */
public enum Role {
    ADMINISTRATOR,
    MEMBER
}
