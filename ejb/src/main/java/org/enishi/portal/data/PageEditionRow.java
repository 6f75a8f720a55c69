package org.enishi.portal.data;

import java.time.Instant;

/**
 * A line of the 改訂履歴 of a public page.
 *
 * @param ahead it does not hold yet
 */
public record PageEditionRow(int edition, String revision, Instant holdsFrom, boolean consent, boolean ahead) {}
