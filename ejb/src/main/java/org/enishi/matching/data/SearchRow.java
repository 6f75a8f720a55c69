package org.enishi.matching.data;

import java.util.Set;
import java.util.UUID;

/** A saved search, as its owner reads it. */
public record SearchRow(
        UUID searchId, String name, String text, boolean inBody, Set<String> forms, SearchRhythm rhythm) {}
