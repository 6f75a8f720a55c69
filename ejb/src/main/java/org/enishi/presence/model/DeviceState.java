package org.enishi.presence.model;

/** In the order in which one device outranks another: where the person is counts more than where he is not. */
public enum DeviceState {
    PRESENT,
    UNVERIFIED,
    ABSENT,
    OFFLINE
}
