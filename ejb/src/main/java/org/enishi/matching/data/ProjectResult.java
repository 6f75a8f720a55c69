package org.enishi.matching.data;

/** 最終結果: how far a project came, once it is over. */
public enum ProjectResult {
    AGREED,
    MEETING,
    INTERESTED,
    NOT_INTERESTED,
    WITHDRAWN
}
