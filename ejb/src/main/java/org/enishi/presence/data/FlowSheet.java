package org.enishi.presence.data;

/** A コールフロー with what a call would do now. */
public record FlowSheet(FlowPlan plan, FlowRoute now) {}
