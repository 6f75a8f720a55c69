package org.enishi.presence.data;

/** What an organisation can settle as a number. The unit stands in the name, and nothing beyond the bounds is taken. */
public enum ConsoleFigure {
    /** Without the own face, after which nobody sits there. */
    ABSENT_SECONDS(10, 30, 300),
    /** With somebody else's face, after which the person is away. */
    OTHER_SECONDS(5, 10, 60),
    /** Without a picture, after which nothing is sure. */
    FRAMES_SECONDS(10, 30, 120),
    /** Without anything done where no camera is used, after which the person is away. */
    IDLE_SECONDS(60, 300, 1800),
    /** How long the history is kept: never longer than was said to whoever consented. */
    KEPT_DAYS(1, 30, 30),
    /** How long the sums of each day are kept; with 0 there are none. */
    SUM_MONTHS(0, 13, 13);

    private final int least;
    private final int usual;
    private final int most;

    ConsoleFigure(int least, int usual, int most) {
        this.least = least;
        this.usual = usual;
        this.most = most;
    }

    public int least() {
        return least;
    }

    public int usual() {
        return usual;
    }

    public int most() {
        return most;
    }

    public boolean allows(Integer value) {
        return value != null && value >= least && value <= most;
    }
}
