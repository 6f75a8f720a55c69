package org.enishi.portal.data;

import org.enishi.shared.search.MarkedText;

/** A link that was found. */
public record LinkHit(MarkedText title, String url, LinkCategory category) {}
