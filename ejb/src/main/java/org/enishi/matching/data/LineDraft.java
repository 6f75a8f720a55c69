package org.enishi.matching.data;

import java.util.List;
import java.util.UUID;

/**
 * What somebody wants to say.
 *
 * @param clientId made by the page: the same one is said once, however often it arrives
 * @param quoted the number of a line that is answered, or null
 * @param holdsNoSecrets 秘密情報を含みません
 * @param files what was brought before, in the order in which it is shown
 */
public record LineDraft(UUID clientId, String text, Long quoted, boolean holdsNoSecrets, List<UUID> files) {

    public LineDraft(UUID clientId, String text, Long quoted, boolean holdsNoSecrets) {
        this(clientId, text, quoted, holdsNoSecrets, List.of());
    }
}
