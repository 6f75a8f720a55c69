package org.enishi.matching.data;

import java.io.Serializable;
import java.util.UUID;

/** A project that goes on and that nobody would look after any more. The title is one that its own organisation reads. */
public record LoneProject(UUID id, String title) implements Serializable {}
