package org.enishi.matching.data;

import java.time.Instant;
import java.util.UUID;

/** An opinion as the institution of its sender reads it. */
public record OwnOpinionRow(
        UUID opinionId,
        UUID senderId,
        String senderName,
        OpinionKind kind,
        String text,
        OpinionState state,
        Instant writtenAt,
        boolean thanked,
        String reply,
        Integer reflectedEdition) {}
