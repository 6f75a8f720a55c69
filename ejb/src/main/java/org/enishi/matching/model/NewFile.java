package org.enishi.matching.model;

import java.util.UUID;
import org.enishi.shared.file.FileKind;

/**
 * A file that has passed the gate.
 *
 * @param clientId made by the page: the same one is kept once, however often it arrives
 */
public record NewFile(UUID clientId, String name, FileKind kind) {}
