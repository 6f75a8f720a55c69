package org.enishi.matching.data;

import java.util.UUID;

/**
 * What somebody wants to say.
 *
 * @param clientId made by the page: the same one is said once, however often it arrives
 * @param quoted the number of a line that is answered, or null
 * @param holdsNoSecrets 秘密情報を含みません
 */
public record LineDraft(UUID clientId, String text, Long quoted, boolean holdsNoSecrets) {}
