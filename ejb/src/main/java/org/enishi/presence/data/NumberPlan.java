package org.enishi.presence.data;

import java.io.Serializable;
import java.util.UUID;

/** A number of the organisation as an administrator wants it. @param id null for a new one */
public record NumberPlan(UUID id, long version, String number, NumberKind kind, String note) implements Serializable {}
