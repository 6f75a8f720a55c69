package org.enishi.presence.data;

import java.io.Serializable;
import java.util.UUID;

/**
 * @param groupId null unless a group is called
 * @param number empty unless a number is called
 * @param seconds for how long, before the next step
 */
public record FlowStep(FlowStepKind kind, UUID groupId, String number, int seconds) implements Serializable {}
