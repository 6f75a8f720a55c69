package org.enishi.portal.data;

import java.util.UUID;

/** A link of which it is time to ask whether it is still there. */
public record LinkToAsk(UUID id, String url) {}
