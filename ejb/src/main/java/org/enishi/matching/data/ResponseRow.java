package org.enishi.matching.data;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An institution that has answered, in the table of the company.
 *
 * @param fields codes of the fields of the institution
 */
public record ResponseRow(
        UUID institutionId,
        String institutionName,
        Set<String> fields,
        ResponseStatus status,
        String reason,
        String reasonText,
        String firstWords,
        StopCause stopCause,
        Instant reactedAt,
        boolean roomOpen,
        Set<ResponseAction> actions) {

    /** For the operator: how far it came, and nothing of what the two said to each other. */
    public ResponseRow withoutWords() {
        return new ResponseRow(
                institutionId,
                institutionName,
                fields,
                status,
                null,
                null,
                null,
                stopCause,
                reactedAt,
                roomOpen,
                actions);
    }
}
