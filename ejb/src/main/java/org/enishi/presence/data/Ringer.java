package org.enishi.presence.data;

import java.io.Serializable;
import java.util.UUID;

/**
 * Who may be called for a group.
 *
 * @param number empty where he has none
 * @param state null for a telephone that belongs to nobody
 */
public record Ringer(UUID id, String name, String number, PresenceState state) implements Serializable {}
