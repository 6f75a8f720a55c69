package org.enishi.matching.data;

/** Who has agreed that an agreement is told to everybody. */
public enum StoryState {
    NOBODY,
    OWN_SIDE,
    OTHER_SIDE,
    BOTH;

    public static StoryState of(boolean own, boolean other) {
        if (own) {
            return other ? BOTH : OWN_SIDE;
        }
        return other ? OTHER_SIDE : NOBODY;
    }

    public boolean isOwnAgreed() {
        return this == OWN_SIDE || this == BOTH;
    }
}
