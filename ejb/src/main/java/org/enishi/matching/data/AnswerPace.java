package org.enishi.matching.data;

/** How soon a company usually answers: no finer than that, so that a project without a name is not known by it. */
public enum AnswerPace {
    WITHIN_TWO_DAYS,
    WITHIN_SEVEN_DAYS,
    LONGER
}
