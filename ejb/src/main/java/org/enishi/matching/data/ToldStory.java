package org.enishi.matching.data;

import java.io.Serializable;
import java.util.UUID;

/** What is told as 成約事例 now, and of which agreement. */
public record ToldStory(UUID projectId, UUID institutionId, SuccessStory story) implements Serializable {}
