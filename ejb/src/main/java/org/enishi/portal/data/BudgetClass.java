package org.enishi.portal.data;

/** 予算規模 in classes, in units of 10,000 yen. */
public enum BudgetClass {
    BELOW_10,
    BELOW_50,
    BELOW_100,
    FROM_100,
    /** 応相談. */
    NEGOTIABLE,
    UNSTATED;

    private static final int SMALL = 10;
    private static final int MIDDLE = 50;
    private static final int LARGE = 100;

    /** @param budget null for none */
    public static BudgetClass of(Integer budget, boolean negotiable) {
        if (negotiable) {
            return NEGOTIABLE;
        }
        if (budget == null) {
            return UNSTATED;
        }
        if (budget < SMALL) {
            return BELOW_10;
        }
        if (budget < MIDDLE) {
            return BELOW_50;
        }
        return budget < LARGE ? BELOW_100 : FROM_100;
    }
}
