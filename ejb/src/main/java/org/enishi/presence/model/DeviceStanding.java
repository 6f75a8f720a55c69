package org.enishi.presence.model;

import java.time.Instant;

/** What is known of a device. @param since from when on it is so */
public record DeviceStanding(DeviceState state, Instant since) {}
