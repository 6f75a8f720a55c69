package org.enishi.presence.data;

/** 着信順位 of a group with what a call would do now. */
public record RingingSheet(String groupName, RingingPlan plan, RingOrder now) {}
