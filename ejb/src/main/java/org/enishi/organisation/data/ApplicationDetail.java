package org.enishi.organisation.data;

import java.util.List;
import java.util.Set;

/**
 * An application with what was found out about it.
 *
 * @param regionName by whoever runs the service there
 * @param duplicates what has the same number, domain or mail address
 * @param due what has to be looked into before it can be approved
 */
public record ApplicationDetail(
        ApplicationRow row,
        ApplicationFacts facts,
        String regionName,
        List<DuplicateRow> duplicates,
        List<CheckRow> checks,
        Set<CheckItem> items,
        Set<CheckItem> due) {

    public ApplicationRef ref() {
        return new ApplicationRef(row.id(), row.version());
    }

    public boolean isOpen() {
        return row.state() == ApplicationState.REVIEW;
    }
}
