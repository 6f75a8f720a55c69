package org.enishi.matching.event;

import java.time.Instant;
import java.util.UUID;

/** Something happened to a question. */
public record QuestionChanged(QuestionChange change, UUID questionId, UUID projectId, Instant at) {}
