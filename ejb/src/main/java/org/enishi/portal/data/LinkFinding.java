package org.enishi.portal.data;

import org.enishi.shared.reach.data.Reached;

/** What came of asking for a link. */
public record LinkFinding(LinkToAsk link, Reached reached) {}
