package org.enishi.organisation.data;

/** A column of the list of organisations, in the order of the page. */
public enum OrganisationColumn {
    NAME,
    KANA,
    KIND,
    STATE,
    CORPORATE_NUMBER,
    REGION,
    DOMAINS,
    ADMINISTRATORS,
    PEOPLE,
    CREATED,
    LAST_SIGN_IN;

    /** That by which organisations are known, and whether they may act, cannot be hidden. */
    public boolean isChoosable() {
        return this != NAME && this != STATE;
    }
}
