package org.enishi.matching.model;

import java.util.List;
import java.util.Optional;
import org.enishi.matching.data.AnswerPace;

/** How soon a company usually does something about a 関心あり, out of its latest answers. */
public final class AnswerClock {

    /** Of so many answers the middle one says nothing of any of them. */
    static final int FEWEST = 5;

    /** Older ones say nothing of today. */
    public static final int LATEST = 50;

    private static final int TWO_DAYS = 48;
    private static final int SEVEN_DAYS = 168;

    private AnswerClock() {}

    /** @param hours that institutions waited, one of each answer */
    public static Optional<AnswerPace> read(List<Integer> hours) {
        if (hours.size() < FEWEST) {
            return Optional.empty();
        }
        int middle = hours.stream().sorted().toList().get(hours.size() / 2);
        if (middle <= TWO_DAYS) {
            return Optional.of(AnswerPace.WITHIN_TWO_DAYS);
        }
        return Optional.of(middle <= SEVEN_DAYS ? AnswerPace.WITHIN_SEVEN_DAYS : AnswerPace.LONGER);
    }
}
