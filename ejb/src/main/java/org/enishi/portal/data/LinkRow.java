package org.enishi.portal.data;

import java.util.UUID;

/** A link to a page of an institution. */
public record LinkRow(UUID id, long version, LinkCategory category, UUID organisationId, String title, String url) {}
