package org.enishi.portal.data;

import java.util.List;
import java.util.Optional;

/**
 * A public page as it is read.
 *
 * @param own what the operator published; empty for the first edition, which the product brings along
 * @param inForce the edition that holds now
 * @param editions what the operator published, the newest first
 */
public record PageReading(Optional<PageText> own, int inForce, List<PageEditionRow> editions) {}
