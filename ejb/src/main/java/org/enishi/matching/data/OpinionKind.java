package org.enishi.matching.data;

/** What an opinion is about. */
public enum OpinionKind {
    QUESTION,
    PROPOSAL,
    INTRODUCTION,
    REISSUE,
    OTHER
}
