package org.enishi.presence.data;

import java.util.List;
import java.util.UUID;

/** How one person was seen on a day; empty where nothing was seen of him. */
public record PersonDay(UUID accountId, String name, List<SeenSpan> spans) {}
