package org.enishi.portal.data;

import java.util.UUID;

/**
 * A link as it is typed.
 *
 * @param version that the form shows; nothing is said by it of a new one
 * @param organisationId whose page it leads to; an institution always means itself
 */
public record LinkDraft(long version, LinkCategory category, UUID organisationId, String title, String url) {}
