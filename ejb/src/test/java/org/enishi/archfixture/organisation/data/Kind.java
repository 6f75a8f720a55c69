package org.enishi.archfixture.organisation.data;

/** Keeps every law, with a class of its own for a constant. */
public enum Kind {
    PLAIN,
    SPECIAL {
        @Override
        boolean isSpecial() {
            return true;
        }
    };

    boolean isSpecial() {
        return false;
    }
}
