package org.enishi.matching.data;

import java.util.UUID;

/**
 * To what somebody agrees.
 *
 * @param version that the form showed; {@link #FIRST} where nobody had said anything yet
 * @param words as the form shows them
 */
public record StoryDraft(UUID projectId, UUID institutionId, long version, String words) {

    public static final long FIRST = -1;
}
