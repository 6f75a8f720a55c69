package org.enishi.portal.data;

import java.time.Instant;

/**
 * How far a public page is.
 *
 * @param inForce the edition that holds now
 * @param since since when; null for the first edition
 * @param ahead the edition that will hold later; null where none was published
 * @param last the last edition that was published, whether or not it holds
 * @param draftedAt when something was written that is not published; null where nothing was
 */
public record PageDeskRow(
        PublicPage page, int inForce, Instant since, PageEditionRow ahead, int last, Instant draftedAt) {}
