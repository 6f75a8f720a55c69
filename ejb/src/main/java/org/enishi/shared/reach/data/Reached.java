package org.enishi.shared.reach.data;

/**
 * How a page answered.
 *
 * @param status of the last answer; null where there was none
 */
public record Reached(Reach reach, Integer status) {

    private static final int GOOD = 200;
    private static final int BAD = 400;

    public static Reached without(Reach reach) {
        return new Reached(reach, null);
    }

    public static Reached by(int status) {
        return new Reached(meaningOf(status), status);
    }

    private static Reach meaningOf(int status) {
        if (status >= GOOD && status < BAD) {
            return Reach.WELL;
        }
        return switch (status) {
            case 401, 403, 405, 406, 407, 429, 451 -> Reach.GUARDED;
            case 404, 410 -> Reach.GONE;
            default -> Reach.FAILING;
        };
    }
}
