package org.enishi.matching.data;

import java.util.UUID;

/** Somebody who finds a project interesting. Leaves his institution neither by id nor by name. */
public record CuriositySender(UUID accountId, String name) {}
