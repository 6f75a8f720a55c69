package org.enishi.matching.store;

import java.time.LocalDate;
import java.util.UUID;
import org.enishi.matching.data.ProjectResult;
import org.enishi.matching.data.ProjectState;

/** A project of a member company before the company has its name. */
public record ClientProject(
        UUID projectId,
        UUID companyId,
        String title,
        ProjectState state,
        LocalDate recruitingFrom,
        LocalDate recruitingUntil,
        ProjectResult result,
        LocalDate closedOn,
        UUID helperId) {}
