package org.enishi.matching.data;

/** What a press has led to. */
public record CuriosityAnswer(boolean sent, int count) {}
