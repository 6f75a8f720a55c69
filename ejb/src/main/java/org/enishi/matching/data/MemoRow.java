package org.enishi.matching.data;

import java.time.Instant;
import java.util.UUID;

/** 社内メモ or 学内メモ. @param aboutId the institution that it is about, or null */
public record MemoRow(
        UUID memoId, UUID aboutId, String authorName, Recommendation recommendation, String text, Instant writtenAt) {}
