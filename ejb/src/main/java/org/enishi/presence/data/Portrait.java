package org.enishi.presence.data;

import java.util.UUID;

/** @param picture null, or the name of the picture by its content */
public record Portrait(UUID accountId, String name, String picture) {}
