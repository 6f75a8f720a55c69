package org.enishi.matching.data;

import java.util.Map;
import org.enishi.shared.persistence.Page;

/** One page of the drafts in one state that somebody is to look over, and how many there are in each. */
public record ReviewList(Page<ReviewRow> page, Map<ReviewState, Long> counts) {}
