package org.enishi.matching.data;

import java.util.UUID;

/** A file as it stands in a list. Nothing of it says more of its owner than the name that he gave it. */
public record FileRow(UUID id, String name, long size) {}
