package org.enishi.matching.data;

import java.util.List;
import java.util.UUID;

/** Somebody of the own institution who may fit a project, and why. Leaves the institution in no way. */
public record ExpertSuggestion(UUID accountId, String name, String department, List<ExpertReason> reasons) {

    public ExpertSuggestion {
        reasons = List.copyOf(reasons);
    }

    public int score() {
        return reasons.stream().mapToInt(reason -> reason.clue().weight()).sum();
    }
}
