package org.enishi.organisation.data;

import java.util.UUID;

/**
 * Somebody who has the same.
 *
 * @param applied another application that is under way; else an organisation
 */
public record DuplicateRow(DuplicateKind kind, UUID id, String name, boolean applied) {}
