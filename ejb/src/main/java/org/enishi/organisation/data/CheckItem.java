package org.enishi.organisation.data;

/** What the operator looks into before an organisation is let in. */
public enum CheckItem {
    /** That who applies governs the domain. */
    DOMAIN,
    /** That there is none, so that nobody else can be added. */
    FREE_MAIL,
    /** That what is there already is something else. */
    DUPLICATE,
    /** That the chamber knows its member. */
    CHAMBER
}
