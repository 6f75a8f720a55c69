package org.enishi.portal.data;

/** The pages that anybody reads and the operator of a region writes. */
public enum PublicPage {
    TERMS,
    PRIVACY,
    APPLICATION,
    FAQ,
    CONTACT,
    REMARKS
}
