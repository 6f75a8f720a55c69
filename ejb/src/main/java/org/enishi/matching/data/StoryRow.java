package org.enishi.matching.data;

import java.io.Serializable;
import java.util.UUID;

/**
 * An agreement of the own organisation, which may be told as 成約事例.
 *
 * @param version of what the two have said about it so far; see {@link StoryDraft}
 * @param story as everybody would read it
 */
public record StoryRow(
        UUID projectId, UUID institutionId, long version, RoomSide side, StoryState state, SuccessStory story)
        implements Serializable {}
