package org.enishi.matching.data;

import java.time.LocalDate;
import java.util.UUID;

/** One project of a chain of re-issues, and what became of it. */
public record IssueRow(
        UUID projectId,
        String title,
        ProjectState state,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        ProjectResult result,
        LocalDate closedOn) {}
