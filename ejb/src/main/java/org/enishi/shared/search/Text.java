package org.enishi.shared.search;

import java.util.UUID;

/**
 * A text that can be found.
 *
 * @param mark rises when the text changes, and only then: not when something else happened to what it belongs to
 * @param rank of two that fit equally well, the higher one comes first
 */
public record Text(UUID id, long mark, long rank, String title, String body) {}
