package org.enishi.portal.data;

/** By what a measure is divided. */
public enum Dimension {
    /** Not at all. */
    TOTAL(false),
    /** 協力募集の形態, of which a project may have several. */
    FORM(true),
    /** 分野, of which an institution may have several. */
    FIELD(true),
    /** 予算規模. */
    BUDGET(false),
    /** How many days it took. */
    DAYS(false),
    REASON(false),
    PROJECT(false),
    PERSON(true);

    private final boolean overlapping;

    Dimension(boolean overlapping) {
        this.overlapping = overlapping;
    }

    /** One thing may stand in several parts. */
    public boolean isOverlapping() {
        return overlapping;
    }
}
