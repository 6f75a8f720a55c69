package org.enishi.matching.event;

/** What can happen to a question. */
public enum QuestionChange {
    ASKED,
    ANSWERED
}
