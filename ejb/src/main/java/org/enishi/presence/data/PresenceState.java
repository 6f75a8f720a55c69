package org.enishi.presence.data;

/** Where somebody is, in the order in which one outranks the next. */
public enum PresenceState {
    /** 休暇・不在予定. */
    ON_LEAVE("leave"),
    /** 離席事由, until it is released. */
    AWAY_WITH_REASON("reason"),
    /** 非公開時間帯: nothing is shown, and that is said. */
    PRIVATE("private"),
    /** 面談中: an appointment of our own that he has said he comes to; with whom is told to nobody. */
    IN_MEETING("meeting"),
    PRESENT("present"),
    UNVERIFIED("unverified"),
    AWAY("away"),
    OFFLINE("offline"),
    UNUSED("unused");

    private final String shape;

    PresenceState(String shape) {
        this.shape = shape;
    }

    /** By its look, beside its word: never by colour alone. */
    public String shape() {
        return shape;
    }

    /** Somebody sits there, or has said why not: what the sums of a day are made of. */
    public boolean isSeen() {
        return this != OFFLINE && this != UNUSED;
    }

    public boolean isAutomatic() {
        return this != ON_LEAVE && this != AWAY_WITH_REASON;
    }
}
