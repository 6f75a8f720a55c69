package org.enishi.matching.store;

import java.time.LocalDate;
import java.util.UUID;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;

/** A line of a company's list before its numbers are added. */
public record CompanyProject(
        UUID projectId,
        long version,
        UUID companyId,
        String title,
        ProjectState state,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        LocalDate scheduledOn,
        ProjectResult result,
        LocalDate closedOn,
        UUID assignmentId) {}
